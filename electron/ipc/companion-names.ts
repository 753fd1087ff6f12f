const modelEnding = /\.rolepath\.ya?ml$/i;
const yamlEnding = /\.(ya?ml|json)$/i;

const stemOf = (model: string): string => model.replace(modelEnding, '').replace(yamlEnding, '');

/** The layout that stands beside a model: `a.rolepath.yaml` -> `a.rolepath.layout.yaml`. Takes a name or a whole path. */
export const layoutNameOf = (model: string): string => `${stemOf(model)}.rolepath.layout.yaml`;

/** The review that stands beside a model: `a.rolepath.yaml` -> `a.rolepath.review.yaml`. */
export const reviewNameOf = (model: string): string => `${stemOf(model)}.rolepath.review.yaml`;

/** The name of the file that says how the models in its folder and below are judged. */
export const configName = 'rolepath.config.yaml';

/** True for the name of a layout or review file, which is opened with its model and not by itself. */
export const isCompanionName = (name: string): boolean => /\.rolepath\.(layout|review)\.ya?ml$/i.test(name);

/** The name that a model is saved under: what a person typed, with the ending when there is none. */
export const modelNameOf = (name: string): string => (yamlEnding.test(name) ? name : `${name}.rolepath.yaml`);
