import { Route as RouteIcon } from 'lucide-react';
import { kinds } from '#core/catalog/catalog.ts';
import type { ResolvedRoute } from '#core/catalog/routes.ts';
import { kindCaption } from '#core/layout/node-size.ts';
import styles from './route-choice.module.css';

interface RouteChoiceProps {
  readonly routes: readonly ResolvedRoute[];
  readonly isDisabled?: boolean;
  readonly onChoose: (route: ResolvedRoute) => void;
}

/** What to draw instead of an edge that is not possible: one press draws it. */
export const RouteChoice = ({ routes, isDisabled = false, onChoose }: RouteChoiceProps) => (
  <div className={styles.routes}>
    <h3>Draw this instead</h3>
    {routes.map((route) => (
      <button key={route.label} type="button" className={styles.route} disabled={isDisabled} onClick={() => onChoose(route)}>
        <RouteIcon size={16} aria-hidden="true" />
        <span>
          {route.label}
          <small>{route.stops.map((stop) => kindCaption(kinds.get(stop.kind), stop.kind)).join(' → ')}</small>
        </span>
      </button>
    ))}
  </div>
);
