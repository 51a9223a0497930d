import { byStaffRole } from "../../lib/evidence";
import { Button } from "../shared/Button";
import { useWords } from "../words";
import type { Case } from "./types";

/** Posts aimed at one role in the team, whoever wrote them: so that someone who is hit often is noticed and helped. */
export function RoleList({ cases, onOpen }: { cases: Case[]; onOpen(caseNumber: number): void }) {
  const { t, n } = useWords();
  const roles = byStaffRole(cases);
  if (roles.length === 0) return null;
  return (
    <details className="role-list">
      <summary>{t("casebook_roles")}</summary>
      <ul className="plain-list">
        {roles.map(({ role, items, accounts }) => (
          <li key={role}>
            <strong>{role}</strong>: {n("casebook_role_posts", items.length)}, {n("casebook_role_accounts", accounts)}
            <span className="row">
              {[...new Set(items.map(({ caseNumber }) => caseNumber))].map((number) => (
                <Button key={number} kind="quiet" onClick={() => onOpen(number)}>
                  {t("casebook_go_to_case", String(number))}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
