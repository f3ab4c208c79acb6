package coop.meent.intake;

import coop.meent.base.Id.ClientId;
import coop.meent.client.Contact;
import coop.meent.client.ContactDraft;
import coop.meent.client.RelationService;
import coop.meent.store.Tx;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The contacts of a client who are there still. Those that somebody keeps on this laptop alone are
/// left out of it: a list that goes round the office neither fills them in nor gives them away.
record ClientPeople(RelationService relations, ClientId client) {

  List<Subject.Person> known(List<Contact> contacts) {
    return contacts.stream()
        .filter(one -> !one.isPrivate() && one.ended().isEmpty())
        .map(one ->
            new Subject.Person(values(one), (tx, values) -> keep(tx, Optional.of(one), values)))
        .toList();
  }

  void add(Tx tx, Map<Field, String> values) {
    keep(tx, Optional.empty(), values);
  }

  private void keep(Tx tx, Optional<Contact> was, Map<Field, String> values) {
    relations.saveContact(tx, was.map(Contact::id), draft(Optional.of(client), values));
  }

  static ContactDraft draft(Optional<ClientId> client, Map<Field, String> values) {
    var cells = new Cells(values, List.of());
    return new ContactDraft(
        client,
        values.getOrDefault(Field.CONTACT, ""),
        cells.get(Field.CONTACT_PART),
        cells.get(Field.CONTACT_EMAIL),
        cells.get(Field.CONTACT_PHONE),
        false);
  }

  private static Map<Field, String> values(Contact one) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.CONTACT, one.name());
    MemberSubject.put(values, Field.CONTACT_PART, one.part());
    MemberSubject.put(values, Field.CONTACT_EMAIL, one.email());
    MemberSubject.put(values, Field.CONTACT_PHONE, one.phone());
    return values;
  }
}
