package coop.meent.client;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.ContactId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.client.ContractCard.Substitution;
import coop.meent.member.MemberService;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import coop.meent.work.Assignment;
import coop.meent.work.Client;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Deeds on clients as relations.
public final class RelationService {

  /// How long an experience counts.
  public static final int EXPERIENCE_MONTHS = 24;

  private static final int WHOLE = 10_000;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final MemberService members;
  private final WorkService work;
  private final Relations relations;

  public RelationService(
      Store store, Ids ids, Clock clock, MemberService members, WorkService work) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.members = members;
    this.work = work;
    relations = new Relations(ids);
  }

  /// All clients, in order of number.
  public List<Relation> relations() {
    var today = LocalDate.now(clock);
    var clients = work.clients();
    var assignments = work.assignments();
    return store.read(sql -> {
      var contacts = relations.contacts(sql);
      var held = relations.held(sql);
      var cards = relations.cards(sql);
      var touches = relations.touches(sql);
      var experiences = relations.experiences(sql, today);
      var replies = relations.replies(sql);
      return clients.stream()
          .map(client -> {
            var id = client.id();
            var own = held.getOrDefault(id, Relations.Held.NONE);
            var spoken = touches.getOrDefault(id, List.of());
            return new Relation(
                client,
                today,
                own.holder(),
                own.rhythm(),
                cards.getOrDefault(id, ContractCard.EMPTY),
                contacts.stream().filter(one -> one.client().equals(Optional.of(id))).toList(),
                spoken,
                faces(client, assignments, spoken),
                List.copyOf(experiences.getOrDefault(id, Map.of()).values()),
                replies.getOrDefault(id, List.of()));
          })
          .toList();
    });
  }

  public Optional<Relation> relation(ClientId client) {
    return relations().stream().filter(one -> one.client().id().equals(client)).findFirst();
  }

  private static Set<MemberId> faces(
      Client client, List<Assignment> assignments, List<Touch> touches) {
    Set<MemberId> faces = new HashSet<>();
    for (var one : assignments) if (one.client().equals(client.id())) faces.add(one.holder());
    touches.forEach(touch -> faces.add(touch.by()));
    return faces;
  }

  /// Those of no client, on this laptop alone.
  public List<Contact> privateContacts() {
    return store.read(relations::contacts).stream()
        .filter(one -> one.isPrivate() && one.client().isEmpty())
        .toList();
  }

  /// Adds a contact, or changes one; who is private stays so.
  public RelationOutcome saveContact(Optional<ContactId> id, ContactDraft draft) {
    if (draft.name().isEmpty()) return new RelationOutcome.NoName();
    if (draft.client().isEmpty() && !draft.isPrivate())
      return new RelationOutcome.NoClient(draft.name());
    var email = notAnEmail(draft);
    if (email.isPresent()) return email.get();
    var was = id.flatMap(this::contact);
    if (id.isPresent() && was.isEmpty()) return new RelationOutcome.UnknownContact();
    boolean isPrivate = was.map(Contact::isPrivate).orElse(draft.isPrivate());
    var contact = contact(id, draft, isPrivate, was.flatMap(Contact::ended));
    return kept("client.contact", tx -> relations.put(tx, contact));
  }

  private static Optional<RelationOutcome.NotAnEmail> notAnEmail(ContactDraft draft) {
    return draft
        .email()
        .filter(word -> !word.matches("\\S+@\\S+\\.\\S+"))
        .map(RelationOutcome.NotAnEmail::new);
  }

  /// What is wrong with a contact, whoever it is known of.
  public static Optional<Refusal> fault(ContactDraft draft) {
    if (draft.name().isEmpty()) return Optional.of(new RelationOutcome.NoName());
    return notAnEmail(draft).map(Refusal.class::cast);
  }

  /// As part of another deed: adds a contact for all to read who is known to be right, or changes
  /// one.
  public void saveContact(Tx tx, Optional<ContactId> id, ContactDraft draft) {
    relations.put(tx, contact(id, draft, false, Optional.empty()));
  }

  private Contact contact(
      Optional<ContactId> id, ContactDraft draft, boolean isPrivate, Optional<LocalDate> ended) {
    return new Contact(
        id.orElseGet(() -> new ContactId(ids.next())),
        draft.client(),
        draft.name(),
        draft.part(),
        draft.email(),
        draft.phone(),
        isPrivate,
        ended);
  }

  /// Notes that somebody is not there any more.
  public RelationOutcome endContact(ContactId id) {
    var was = contact(id);
    if (was.isEmpty()) return new RelationOutcome.UnknownContact();
    var one = was.get();
    var ended =
        new Contact(
            id,
            one.client(),
            one.name(),
            one.part(),
            one.email(),
            one.phone(),
            one.isPrivate(),
            Optional.of(LocalDate.now(clock)));
    return kept("client.contact-end", tx -> relations.put(tx, ended));
  }

  private Optional<Contact> contact(ContactId id) {
    return store.read(relations::contacts).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Says who holds the relation; nobody when empty. Two who are noted apart are shown as a
  /// conflict.
  public RelationOutcome hold(ClientId client, Optional<MemberId> holder) {
    var refusal = holder.flatMap(this::gone);
    if (refusal.isPresent()) return refusal.get();
    return changeHeld(client, was -> new Relations.Held(holder, was.rhythm()));
  }

  /// As part of another deed: the relation goes from who holds it to somebody else.
  ///
  /// @return whether it did; not where somebody else holds it, or nobody
  public boolean passOn(Tx tx, ClientId client, MemberId from, MemberId to) {
    var was = relations.held(tx.sql()).getOrDefault(client, Relations.Held.NONE);
    if (!was.holder().equals(Optional.of(from))) return false;
    relations.put(tx, client, new Relations.Held(Optional.of(to), was.rhythm()));
    return true;
  }

  /// @param most days after which it is late, not fewer than ideal
  public RelationOutcome rhythm(ClientId client, int ideal, int most) {
    if (ideal < 1 || most < ideal) return new RelationOutcome.NotARhythm(ideal, most);
    var rhythm = Optional.of(new ContactRhythm(ideal, most));
    return changeHeld(client, was -> new Relations.Held(was.holder(), rhythm));
  }

  private RelationOutcome changeHeld(
      ClientId client, java.util.function.UnaryOperator<Relations.Held> change) {
    return of(
        client,
        "client.hold",
        tx -> {
          var was = relations.held(tx.sql()).getOrDefault(client, Relations.Held.NONE);
          relations.put(tx, client, change.apply(was));
        });
  }

  /// Keeps what was agreed, in place of what stood there.
  public RelationOutcome card(ClientId client, ContractCard card) {
    boolean isOnGrounds = card.substitution().equals(Optional.of(Substitution.GROUNDS));
    if (isOnGrounds && card.grounds().isEmpty()) return new RelationOutcome.NoGrounds();
    if (card.clauseEnd().isPresent() && card.clause().isEmpty())
      return new RelationOutcome.NoClause(card.clauseEnd().get());
    var days = card.noticeDays().filter(given -> given < 0);
    if (days.isPresent()) return new RelationOutcome.NotATerm(days.get());
    if (card.marginHundredths().filter(part -> part < 0 || part > WHOLE).isPresent())
      return new RelationOutcome.NotAMargin();
    return of(client, "client.card", tx -> relations.put(tx, client, card));
  }

  /// Notes that a member really spoke to a client, which begins the rhythm anew.
  public RelationOutcome touch(ClientId client, Touch touch) {
    if (touch.on().isAfter(LocalDate.now(clock))) return new RelationOutcome.NotYet(touch.on());
    var refusal = gone(touch.by());
    if (refusal.isPresent()) return refusal.get();
    return of(client, "client.touch", tx -> relations.put(tx, client, touch, clock.instant()));
  }

  /// Notes how it was to work for a client, in place of what this member noted before.
  public RelationOutcome tell(
      ClientId client,
      MemberId by,
      Experience.ScopeChanges scope,
      boolean wouldAgain,
      Optional<String> words) {
    var refusal = gone(by);
    if (refusal.isPresent()) return refusal.get();
    var today = LocalDate.now(clock);
    var experience =
        new Experience(
            by,
            today,
            today.plusMonths(EXPERIENCE_MONTHS),
            scope,
            wouldAgain,
            words.map(String::strip).filter(word -> !word.isEmpty()));
    return of(
        client, "client.experience", tx -> relations.put(tx, client, experience, clock.instant()));
  }

  /// Notes what the client says to it.
  public RelationOutcome reply(ClientId client, MemberId by, String words) {
    if (words.isBlank()) return new RelationOutcome.NoWords();
    var reply = new Reply(by, LocalDate.now(clock), words.strip());
    return of(client, "client.reply", tx -> relations.put(tx, client, reply, clock.instant()));
  }

  /// Takes back what was noted last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }

  private Optional<RelationOutcome> gone(MemberId id) {
    var today = LocalDate.now(clock);
    return members
        .member(id)
        .flatMap(member ->
            member
                .left()
                .filter(last -> last.isBefore(today))
                .map(last -> new RelationOutcome.MemberLeft(member.name(), last)));
  }

  private RelationOutcome of(ClientId client, String name, Consumer<Tx> deed) {
    return work.client(client).isEmpty() ? new RelationOutcome.UnknownClient() : kept(name, deed);
  }

  private RelationOutcome kept(String name, Consumer<Tx> deed) {
    return store.write(
        name,
        tx -> {
          deed.accept(tx);
          return new RelationOutcome.Kept(tx.deed());
        });
  }
}
