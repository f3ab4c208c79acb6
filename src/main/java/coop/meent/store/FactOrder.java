package coop.meent.store;

import java.util.List;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Facts in the order in which their changes count, the same on every laptop whatever came first:
/// by derived time, then by the change's hash, then by id for facts of one change.
public final class FactOrder {

  private FactOrder() {}

  /// To order the rows of a fact table by.
  public static List<OrderField<?>> of(Table<?> facts) {
    return List.of(time(facts), hash(facts), DSL.field(DSL.name(facts.getName(), "id")));
  }

  /// The derived time of a row's change. What the deed under way wrote itself comes last.
  public static Field<Long> time(Table<?> facts) {
    return DSL.coalesce(
        DSL.field(source(facts, "effective_time"), Long.class), DSL.inline(Long.MAX_VALUE));
  }

  /// The hash of a row's change, in hexadecimal.
  public static Field<String> hash(Table<?> facts) {
    return DSL.coalesce(
        DSL.field("hex(" + source(facts, "change_hash") + ")", String.class), DSL.inline(""));
  }

  private static String source(Table<?> facts, String column) {
    return """
    (SELECT o.%2$s FROM operation o
     WHERE o.table_id = (SELECT table_id FROM synced_table WHERE name = '%1$s')
       AND o.row_id = "%1$s"."id"
     ORDER BY o.effective_time, o.change_hash LIMIT 1)\
    """
        .formatted(facts.getName(), column);
  }
}
