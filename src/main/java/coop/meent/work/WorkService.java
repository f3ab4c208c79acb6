package coop.meent.work;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Deeds on clients and assignments.
public final class WorkService {

  private final Store store;
  private final Ids ids;
  private final Clients clients = new Clients();
  private final Assignments assignments = new Assignments();

  public WorkService(Store store, Ids ids) {
    this.store = store;
    this.ids = ids;
  }

  public List<Client> clients() {
    return store.read(clients::all);
  }

  public Optional<Client> client(ClientId id) {
    return store.read(sql -> clients.find(sql, id));
  }

  public List<Assignment> assignments() {
    return store.read(assignments::all);
  }

  public Optional<Assignment> assignment(AssignmentId id) {
    return assignments().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Client addClient(String name, Optional<String> town) {
    return store.write("work.add-client", tx -> addClient(tx, name, town));
  }

  public Client addClient(Tx tx, String name, Optional<String> town) {
    var draft = new ClientDraft(name, town, Optional.empty(), Optional.empty(), ClientTerms.NONE);
    return addClient(tx, draft);
  }

  /// As part of another deed, for a draft that is known to be right.
  public Client addClient(Tx tx, ClientDraft draft) {
    return put(tx, new ClientId(ids.next()), clients.nextNumber(tx), draft);
  }

  /// Adds a client, or changes the one that is named.
  public ClientOutcome saveClient(Optional<ClientId> id, ClientDraft typed) {
    var faults = faults(typed);
    if (!faults.isEmpty()) return (ClientOutcome) faults.getFirst();
    return store.write(
        id.isPresent() ? "work.change-client" : "work.add-client",
        tx -> new ClientOutcome.Saved(saveClient(tx, id, typed), tx.deed()));
  }

  /// As part of another deed, for a draft that is known to be right.
  public Client saveClient(Tx tx, Optional<ClientId> id, ClientDraft typed) {
    var draft = tidy(typed);
    return id.map(known -> put(tx, known, number(tx, known), draft))
        .orElseGet(() -> addClient(tx, draft));
  }

  /// All that is wrong with what somebody filled in, in order of precedence.
  public static List<Refusal> faults(ClientDraft typed) {
    return ClientRules.faults(tidy(typed));
  }

  /// As it would be kept: no blanks around, numbers without the marks people set between.
  public static ClientDraft tidy(ClientDraft typed) {
    return ClientRules.tidy(typed);
  }

  private WorkNumber number(Tx tx, ClientId id) {
    return clients.find(tx.sql(), id).orElseThrow().number();
  }

  private Client put(Tx tx, ClientId id, WorkNumber number, ClientDraft draft) {
    var client =
        new Client(
            id,
            number,
            draft.name(),
            draft.town(),
            draft.kvkNumber(),
            draft.vatNumber(),
            draft.terms());
    clients.put(tx, client);
    return client;
  }

  /// Keeps the VAT number of a client that has none yet, or another one.
  public void setVatNumber(ClientId id, String vatNumber) {
    store.write(
        "work.client-vat",
        tx -> {
          var was =
              clients.all(tx.sql()).stream()
                  .filter(one -> one.id().equals(id))
                  .findFirst()
                  .orElseThrow();
          clients.put(tx, was.withVatNumber(vatNumber));
          return id;
        });
  }

  public Assignment addAssignment(
      String name, ClientId client, MemberId holder, LocalDate from, Optional<LocalDate> to) {
    return store.write(
        "work.add-assignment", tx -> addAssignment(tx, name, client, holder, from, to));
  }

  public Assignment addAssignment(
      Tx tx,
      String name,
      ClientId client,
      MemberId holder,
      LocalDate from,
      Optional<LocalDate> to) {
    return addAssignment(tx, new AssignmentDraft(name, client, holder, from, to, Optional.empty()));
  }

  /// As part of another deed, for a draft that is known to be right.
  public Assignment addAssignment(Tx tx, AssignmentDraft draft) {
    return put(tx, new AssignmentId(ids.next()), assignments.nextNumber(tx), draft);
  }

  /// Adds an assignment, or changes the one that is named.
  public AssignmentOutcome saveAssignment(Optional<AssignmentId> id, AssignmentDraft draft) {
    if (draft.name().isBlank()) return new AssignmentOutcome.NoName();
    if (draft.to().filter(draft.from()::isAfter).isPresent())
      return new AssignmentOutcome.EndsBeforeItBegins();
    if (draft.price().filter(price -> !price.isPositive()).isPresent())
      return new AssignmentOutcome.NoPrice();
    return store.write(
        id.isPresent() ? "work.change-assignment" : "work.add-assignment",
        tx ->
            new AssignmentOutcome.Saved(
                id.map(known -> put(tx, known, number(tx, known), draft))
                    .orElseGet(() -> addAssignment(tx, draft)),
                tx.deed()));
  }

  private WorkNumber number(Tx tx, AssignmentId id) {
    return assignment(tx, id).number();
  }

  /// As a deed under way sees them.
  public List<Assignment> assignments(Tx tx) {
    return assignments.all(tx.sql());
  }

  /// As a deed under way sees it, of one that is there.
  public Assignment assignment(Tx tx, AssignmentId id) {
    return assignments.all(tx.sql()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// As part of another deed: the client calls somebody else from now on.
  public void holdBy(Tx tx, Assignment assignment, MemberId holder) {
    put(tx, assignment.id(), assignment.number(), assignment.draft().heldBy(holder));
  }

  private Assignment put(Tx tx, AssignmentId id, WorkNumber number, AssignmentDraft draft) {
    var assignment =
        new Assignment(
            id,
            number,
            draft.name().strip(),
            draft.client(),
            draft.holder(),
            draft.from(),
            draft.to(),
            draft.price());
    assignments.put(tx, assignment);
    return assignment;
  }

  /// Takes back that a client or an assignment was saved, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
