const modelEnding = /\.rolepath\.ya?ml$/i;
const yamlEnding = /\.(ya?ml|json)$/i;

/** The layout that stands beside a model: `a.rolepath.yaml` -> `a.rolepath.layout.yaml`. Takes a name or a whole path. */
export const layoutNameOf = (model: string): string => `${model.replace(modelEnding, '').replace(yamlEnding, '')}.rolepath.layout.yaml`;

/** True for the name of a layout or review file, which is opened with its model and not by itself. */
export const isCompanionName = (name: string): boolean => /\.rolepath\.(layout|review)\.ya?ml$/i.test(name);

/** The name that a model is saved under: what a person typed, with the ending when there is none. */
export const modelNameOf = (name: string): string => (yamlEnding.test(name) ? name : `${name}.rolepath.yaml`);
