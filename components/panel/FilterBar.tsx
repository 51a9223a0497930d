import type { Ref } from "react";
import type { Category } from "../../lib/model";
import { Button } from "../shared/Button";
import { SelectField, TextField } from "../shared/Field";
import { useWords } from "../words";
import type { Filter, Order } from "./entries";

const ORDERS: Order[] = ["worst", "page", "newest"];

/** Opens the filter. It stands beside the tabs, where they leave room, so that it takes no row from the cards. */
export function FilterButton({ open, onOpen }: { open: boolean; onOpen(open: boolean): void }) {
  const { t } = useWords();
  return (
    <Button kind="quiet" className="filter-button" aria-expanded={open} onClick={() => onOpen(!open)}>
      {t("filter_title")}
    </Button>
  );
}

/** Finding one card among many; folded away until needed. How many are left is said also when it is folded again. */
export function FilterBar(props: {
  filter: Filter;
  categories: Category[];
  shown: number;
  fieldRef: Ref<HTMLInputElement>;
  open: boolean;
  onFilter(filter: Filter): void;
}) {
  const { t, n } = useWords();
  const { filter } = props;
  const change = (part: Partial<Filter>) => props.onFilter({ ...filter, ...part });
  return (
    <div className="filter">
      <p className="soft" role="status">
        {filter.words !== "" || filter.category !== "all" ? n("filter_shown", props.shown) : ""}
      </p>
      {props.open && (
        <div className="filter-fields">
          <TextField
            ref={props.fieldRef}
            type="search"
            label={t("filter_words")}
            value={filter.words}
            onChange={(event) => change({ words: event.target.value })}
          />
          <SelectField
            label={t("filter_category")}
            value={filter.category}
            options={[
              { value: "all", label: t("filter_all") },
              ...props.categories.map((category) => ({ value: category, label: t(`category_${category}`) })),
            ]}
            onChoose={(category) => change({ category: category as Category | "all" })}
          />
          <SelectField
            label={t("filter_order")}
            value={filter.order}
            options={ORDERS.map((order) => ({ value: order, label: t(`order_${order}`) }))}
            onChoose={(order) => change({ order: order as Order })}
          />
        </div>
      )}
    </div>
  );
}
