package coop.meent.cost;

import coop.meent.base.Id.CostKeyId;
import coop.meent.base.Id.CostPoolId;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.Book;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;

/// Lays down pools and their keys.
record PoolKeeping(Surroundings around, CostPools pools, KeyRules rules) {

  CostOutcome<CostPool> add(PoolDraft draft) {
    return around.deed(
        "cost.pool",
        tx -> {
          var book = around.book();
          check(tx.sql(), book, draft, Optional.empty());
          var pool = pool(new CostPoolId(around.ids().next()), book, draft, Optional.empty());
          pools.put(tx, pool);
          return pool;
        });
  }

  CostOutcome<CostPool> change(CostPoolId id, PoolDraft draft) {
    return around.deed(
        "cost.pool.change",
        tx -> {
          var before = pools.required(tx.sql(), id);
          check(tx.sql(), around.book(), draft, Optional.of(id));
          var pool = pool(id, around.book(), draft, before.until());
          if (pool.equals(before)) throw Surroundings.refused(new CostRefusal.Unchanged());
          pools.put(tx, pool);
          return pool;
        });
  }

  CostOutcome<CostPool> end(CostPoolId id, LocalDate last) {
    return around.deed(
        "cost.pool.end",
        tx -> {
          if (KeyRules.isOutOfRange(last))
            throw Surroundings.refused(new CostRefusal.DateOutOfRange());
          var pool = pools.required(tx.sql(), id).until(last);
          pools.put(tx, pool);
          return pool;
        });
  }

  private static CostPool pool(
      CostPoolId id, Book book, PoolDraft draft, Optional<LocalDate> until) {
    return new CostPool(
        id,
        book.id(),
        draft.name(),
        draft.vat(),
        draft.rhythm(),
        draft.accounts(),
        draft.words(),
        until);
  }

  private void check(DSLContext sql, Book book, PoolDraft draft, Optional<CostPoolId> itself) {
    if (draft.name().isEmpty()) throw Surroundings.refused(new CostRefusal.NoName());
    var others =
        pools.all(sql).stream()
            .filter(one -> itself.filter(one.id()::equals).isEmpty() && one.until().isEmpty())
            .toList();
    if (others.stream().anyMatch(one -> one.name().equalsIgnoreCase(draft.name())))
      throw Surroundings.refused(new CostRefusal.NameTaken(draft.name()));
    if (draft.accounts().isEmpty()) throw Surroundings.refused(new CostRefusal.NoAccounts());
    var accounts = around.ledger().accounts(book.id());
    for (var id : draft.accounts()) {
      var account =
          around
              .account(accounts, id)
              .orElseThrow(() -> Surroundings.refused(new CostRefusal.NoAccounts()));
      if (account.kind() != AccountKind.EXPENSE)
        throw Surroundings.refused(new CostRefusal.NoCostAccount(account.label()));
      for (var other : others)
        if (other.accounts().contains(id) && (other.words().isEmpty() || draft.words().isEmpty()))
          throw Surroundings.refused(new CostRefusal.AccountShared(account.label(), other.name()));
    }
  }

  CostOutcome<CostKey> fix(CostPoolId id, KeyDraft draft) {
    return around.deed(
        "cost.key",
        tx -> {
          var pool = pools.required(tx.sql(), id);
          rules.check(tx.sql(), pool, draft);
          var key = draft.key(new CostKeyId(around.ids().next()), id, around.clock().instant());
          pools.put(tx, key);
          return key;
        });
  }
}
