package coop.meent.intake;

import coop.meent.base.Refusal;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Members, who joined today where nothing else is said.
record MemberSubject(MemberService members, LocalDate today) implements Subject {

  @Override
  public List<Field> keys() {
    return List.of(Field.EMAIL, Field.IBAN);
  }

  /// When somebody came or went is no blank to fill in: that is a deed of its own.
  @Override
  public List<Field> fillable() {
    return List.of(Field.TRADE, Field.EMAIL, Field.PHONE, Field.IBAN, Field.TOWN);
  }

  @Override
  public List<Known> known() {
    return members.members().stream()
        .map(one -> new Known(values(MemberDraft.of(one)), (tx, values) -> fill(tx, one, values)))
        .toList();
  }

  private void fill(Tx tx, Member one, Map<Field, String> values) {
    members.change(tx, one.id(), draft(values, one.roles()));
  }

  @Override
  public List<Refusal> faults(Map<Field, String> values) {
    return MemberService.faults(draft(values, Set.of()));
  }

  @Override
  public Map<Field, String> kept(Map<Field, String> values) {
    return values;
  }

  @Override
  public Filling add(Tx tx, Map<Field, String> values) {
    members.add(tx, draft(values, Set.of()));
    return Filling.NONE;
  }

  private MemberDraft draft(Map<Field, String> values, Set<Role> roles) {
    var cells = new Cells(values, List.of());
    return new MemberDraft(
        values.getOrDefault(Field.NAME, ""),
        cells.get(Field.TRADE),
        cells.get(Field.EMAIL),
        cells.get(Field.PHONE),
        cells.get(Field.IBAN),
        cells.get(Field.TOWN),
        cells.get(Field.JOINED).map(LocalDate::parse).orElse(today),
        cells.get(Field.LEFT).map(LocalDate::parse),
        roles,
        cells.get(Field.LEGAL).filter(Cells.YES::equals).isPresent());
  }

  private static Map<Field, String> values(MemberDraft draft) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.NAME, draft.name());
    put(values, Field.TRADE, draft.trade());
    put(values, Field.EMAIL, draft.email());
    put(values, Field.PHONE, draft.phone());
    put(values, Field.IBAN, draft.iban());
    put(values, Field.TOWN, draft.town());
    values.put(Field.JOINED, draft.joined().toString());
    put(values, Field.LEFT, draft.left().map(LocalDate::toString));
    values.put(Field.LEGAL, draft.isLegalEntity() ? Cells.YES : Cells.NO);
    return values;
  }

  static void put(Map<Field, String> values, Field field, Optional<String> value) {
    value.filter(text -> !text.isBlank()).ifPresent(text -> values.put(field, text));
  }
}
