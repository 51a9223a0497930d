import { useState } from "react";
import { byStaffRole } from "../../lib/evidence";
import { Button } from "../shared/Button";
import { useWords } from "../words";
import type { Case } from "./types";

/** Cases that a role's line leads to, newest first; the search finds the rest. */
const LINKS = 10;

/** Posts aimed at one role in the team, whoever wrote them: so that someone who is hit often is noticed and helped. */
export function RoleList({ cases, onOpen }: { cases: Case[]; onOpen(caseNumber: number): void }) {
  const { t, n } = useWords();
  const [open, setOpen] = useState(false);
  const roles = byStaffRole(cases);
  if (roles.length === 0) return null;
  return (
    <details className="role-list" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("casebook_roles")}</summary>
      <ul className="plain-list">
        {roles.map(({ role, items, accounts }) => (
          <li key={role}>
            <strong>{role}</strong>: {n("casebook_role_posts", items.length)}, {n("casebook_role_accounts", accounts)}
            {open && (
              <span className="row">
                {[...new Set(items.map(({ caseNumber }) => caseNumber).reverse())].slice(0, LINKS).map((number) => (
                  <Button key={number} kind="quiet" onClick={() => onOpen(number)}>
                    {t("casebook_go_to_case", String(number))}
                  </Button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
