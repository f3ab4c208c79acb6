package coop.meent.bond;

import static coop.meent.store.db.Tables.BOND;
import static coop.meent.store.db.Tables.BOND_REASON;
import static coop.meent.store.db.Tables.BOND_SIGN;
import static coop.meent.store.db.Tables.BOND_WISH;
import static coop.meent.store.db.Tables.BOND_WORD;
import static coop.meent.store.db.Tables.COFFEE;

import coop.meent.base.Id.BondId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.bond.Bond.Said;
import coop.meent.bond.Bond.Word;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.RowSpaces;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.BondReasonRecord;
import coop.meent.store.db.tables.records.BondRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Wishes, bonds, what was said of them, and coffees.
final class BondRows {

  void put(Tx tx, Ids ids, Wish wish, Instant at) {
    var row = BOND_WISH.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(wish.who());
    row.setKind(wish.kind().name());
    row.setMost((long) wish.most());
    row.setRecordedAt(at);
    tx.put(Space.COMMON, row);
  }

  /// What everybody is open to, the last word of each; none of who is open to nothing any more.
  List<Wish> wishes(DSLContext sql) {
    Map<List<Object>, Wish> last = new LinkedHashMap<>();
    for (var row : sql.selectFrom(BOND_WISH).orderBy(FactOrder.of(BOND_WISH)))
      BondKind.of(row.getKind())
          .map(kind -> new Wish(row.getMemberId(), kind, row.getMost().intValue()))
          .ifPresent(wish -> last.put(List.of(wish.who(), wish.kind()), wish));
    return last.values().stream().filter(wish -> wish.most() > 0).toList();
  }

  /// All that is new of a bond, with its reasons and words.
  void put(Tx tx, Ids ids, Bond bond) {
    var row = BOND.newRecord();
    row.setId(bond.id());
    row.setMemberId(bond.by());
    row.setKind(bond.kind().name());
    var people = bond.people();
    row.setFirstMemberId(people.get(0));
    row.setSecondMemberId(people.get(1));
    if (people.size() > 2) row.setThirdMemberId(people.get(2));
    if (people.size() > 3) row.setFourthMemberId(people.get(3));
    if (people.size() > 4) row.setFifthMemberId(people.get(4));
    row.setOnDate(bond.on());
    row.setRecordedAt(bond.recordedAt());
    tx.put(Space.COMMON, row);
    for (var reason : bond.reasons()) put(tx, ids, bond, reason);
    for (var word : bond.words()) put(tx, ids, bond, word);
  }

  private static void put(Tx tx, Ids ids, Bond bond, Reason reason) {
    var row = BOND_REASON.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setBondId(bond.id());
    row.setMemberId(bond.by());
    row.setKind(reason.kind().name());
    row.setFromMemberId(reason.from());
    row.setToMemberId(reason.to());
    reason.skill().ifPresent(row::setSkillId);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Ids ids, Bond bond, Word word) {
    var row = BOND_WORD.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setBondId(bond.id());
    row.setMemberId(word.by());
    row.setKind(word.said().name());
    row.setOnDate(word.on());
    row.setRecordedAt(word.recordedAt());
    tx.put(Space.COMMON, row);
  }

  /// In the order in which they were proposed. Of a kind that a later Meent knows nothing is shown.
  List<Bond> bonds(DSLContext sql) {
    Map<BondId, List<BondReasonRecord>> reasons = new HashMap<>();
    sql.selectFrom(BOND_REASON)
        .orderBy(BOND_REASON.ID)
        .forEach(row -> of(reasons, row.getBondId()).add(row));
    Map<BondId, List<Word>> words = new HashMap<>();
    for (var row : sql.selectFrom(BOND_WORD).orderBy(FactOrder.of(BOND_WORD)))
      Said.of(row.getKind())
          .map(said -> new Word(said, row.getMemberId(), row.getOnDate(), row.getRecordedAt()))
          .ifPresent(of(words, row.getBondId())::add);
    List<Bond> all = new ArrayList<>();
    for (var row : sql.selectFrom(BOND).orderBy(FactOrder.of(BOND))) {
      var kind = BondKind.of(row.getKind());
      if (kind.isEmpty()) continue;
      var why =
          of(reasons, row.getId()).stream()
              .filter(one -> one.getMemberId().equals(row.getMemberId()))
              .flatMap(one -> reason(one).stream())
              .toList();
      all.add(
          new Bond(
              row.getId(),
              row.getMemberId(),
              kind.get(),
              people(row),
              why,
              row.getOnDate(),
              row.getRecordedAt(),
              of(words, row.getId())));
    }
    return all;
  }

  private static List<MemberId> people(BondRecord row) {
    return Stream.of(
            row.getFirstMemberId(),
            row.getSecondMemberId(),
            row.getThirdMemberId(),
            row.getFourthMemberId(),
            row.getFifthMemberId())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static Optional<Reason> reason(BondReasonRecord row) {
    return Reason.Kind.of(row.getKind())
        .map(kind ->
            new Reason(
                kind,
                row.getFromMemberId(),
                row.getToMemberId(),
                Optional.ofNullable(row.getSkillId())));
  }

  private static <T> List<T> of(Map<BondId, List<T>> all, BondId id) {
    return all.computeIfAbsent(id, _ -> new ArrayList<>());
  }

  void put(Tx tx, Ids ids, Coffee coffee, Instant at) {
    var row = COFFEE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(coffee.by());
    row.setWithMemberId(coffee.with());
    row.setOnDate(coffee.on());
    row.setRecordedAt(at);
    tx.put(Space.COMMON, row);
  }

  /// The last first; one that both noted is there once.
  List<Coffee> coffees(DSLContext sql) {
    List<Coffee> all = new ArrayList<>();
    for (var row :
        sql.selectFrom(COFFEE).orderBy(COFFEE.ON_DATE.desc(), COFFEE.RECORDED_AT, COFFEE.ID)) {
      var one = new Coffee(row.getMemberId(), row.getWithMemberId(), row.getOnDate());
      if (all.stream().noneMatch(one::isSameAs)) all.add(one);
    }
    return all;
  }

  void put(Tx tx, Space space, Sign sign) {
    var row = BOND_SIGN.newRecord();
    row.setId(IdConverter.bytes(sign.id()));
    row.setBondId(sign.bond());
    row.setMemberId(sign.by());
    row.setKind(sign.kind().name());
    sign.of().map(IdConverter::bytes).ifPresent(row::setOfId);
    row.setOnDate(sign.on());
    row.setRecordedAt(sign.at());
    tx.put(space, row);
  }

  /// Those that lie where they belong, of people of the bond, in the order in which they count.
  List<Sign> signs(DSLContext sql) {
    var spaces = RowSpaces.of(sql, BOND_SIGN.getName());
    Map<BondId, Bond> bonds = new HashMap<>();
    bonds(sql).forEach(bond -> bonds.put(bond.id(), bond));
    List<Sign> all = new ArrayList<>();
    for (var row : sql.selectFrom(BOND_SIGN).orderBy(FactOrder.of(BOND_SIGN))) {
      var id = IdConverter.uuid(row.getId());
      var bond = bonds.get(row.getBondId());
      boolean isThere =
          bond != null
              && bond.people().contains(row.getMemberId())
              && Space.bond(bond.id()).equals(spaces.get(id));
      if (!isThere) continue;
      Sign.Kind.of(row.getKind())
          .map(kind ->
              new Sign(
                  id,
                  row.getBondId(),
                  row.getMemberId(),
                  kind,
                  Optional.ofNullable(row.getOfId()).map(IdConverter::uuid),
                  row.getOnDate(),
                  row.getRecordedAt()))
          .ifPresent(all::add);
    }
    return all;
  }
}
