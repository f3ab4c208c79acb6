package coop.meent.sync;

import static coop.meent.store.db.Tables.CHANGE;

import coop.meent.store.Chain;
import coop.meent.store.IdConverter;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Chains in which two changes have one sequence: a laptop went on from an older state of itself
/// without knowing, as when a whole machine was put back. Both lines count as written side by side;
/// nothing is lost.
final class ForkedChains {

  List<Chain> all(DSLContext sql) {
    return sql.selectDistinct(CHANGE.DEVICE_KEY, CHANGE.INCARNATION_KEY)
        .from(CHANGE)
        .groupBy(CHANGE.DEVICE_KEY, CHANGE.INCARNATION_KEY, CHANGE.SEQUENCE)
        .having(DSL.count().gt(1))
        .fetch(row -> new Chain(IdConverter.uuid(row.value1()), IdConverter.uuid(row.value2())));
  }
}
