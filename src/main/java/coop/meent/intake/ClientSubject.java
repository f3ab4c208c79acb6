package coop.meent.intake;

import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.client.Relation;
import coop.meent.client.RelationService;
import coop.meent.store.Tx;
import coop.meent.work.ClientDraft;
import coop.meent.work.ClientTerms;
import coop.meent.work.WorkService;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Clients, and whom one knows there.
record ClientSubject(WorkService work, RelationService relations) implements Subject {

  @Override
  public List<Field> keys() {
    return List.of(Field.KVK, Field.VAT);
  }

  @Override
  public List<Field> fillable() {
    return Listed.CLIENTS.fields().stream()
        .filter(field -> field != Field.NAME && !Listed.OF_CONTACTS.contains(field))
        .toList();
  }

  @Override
  public List<Known> known() {
    return relations.relations().stream().map(this::known).toList();
  }

  private Known known(Relation one) {
    var client = one.client();
    var people = new ClientPeople(relations, client.id());
    return new Known(
        values(client.draft()),
        (tx, values) -> work.saveClient(tx, Optional.of(client.id()), draft(values)),
        people.known(one.contacts()),
        people::add);
  }

  @Override
  public List<Refusal> faults(Map<Field, String> values) {
    List<Refusal> faults = new ArrayList<>(WorkService.faults(draft(values)));
    if (values.keySet().stream().anyMatch(Listed.OF_CONTACTS::contains)) {
      if (!values.containsKey(Field.CONTACT)) faults.add(new RowFault.NamelessContact());
      else
        RelationService.fault(ClientPeople.draft(Optional.empty(), values)).ifPresent(faults::add);
    }
    return faults;
  }

  @Override
  public Map<Field, String> kept(Map<Field, String> values) {
    return values(WorkService.tidy(draft(values)));
  }

  @Override
  public Filling add(Tx tx, Map<Field, String> values) {
    var client = work.saveClient(tx, Optional.empty(), draft(values));
    return new ClientPeople(relations, client.id())::add;
  }

  private static ClientDraft draft(Map<Field, String> values) {
    var cells = new Cells(values, List.of());
    return new ClientDraft(
        values.getOrDefault(Field.NAME, ""),
        cells.get(Field.TOWN),
        cells.get(Field.KVK),
        cells.get(Field.VAT),
        new ClientTerms(
            cells.get(Field.STREET),
            cells.get(Field.POSTCODE),
            cells.get(Field.COUNTRY),
            cells.get(Field.EMAIL),
            cells.get(Field.DAYS).map(Integer::valueOf),
            cells.get(Field.LANGUAGE).flatMap(Language::ofCode),
            cells.get(Field.REFERENCE)));
  }

  private static Map<Field, String> values(ClientDraft draft) {
    var terms = draft.terms();
    Map<Field, String> values = new EnumMap<>(Field.class);
    MemberSubject.put(values, Field.NAME, Optional.of(draft.name()));
    MemberSubject.put(values, Field.TOWN, draft.town());
    MemberSubject.put(values, Field.KVK, draft.kvkNumber());
    MemberSubject.put(values, Field.VAT, draft.vatNumber());
    MemberSubject.put(values, Field.STREET, terms.street());
    MemberSubject.put(values, Field.POSTCODE, terms.postcode());
    MemberSubject.put(values, Field.COUNTRY, terms.country());
    MemberSubject.put(values, Field.EMAIL, terms.email());
    MemberSubject.put(values, Field.DAYS, terms.paymentDays().map(String::valueOf));
    MemberSubject.put(values, Field.LANGUAGE, terms.language().map(Language::code));
    MemberSubject.put(values, Field.REFERENCE, terms.buyerReference());
    return values;
  }
}
