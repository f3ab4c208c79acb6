package coop.meent.work;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.Store;
import coop.meent.store.Tx;
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

  public List<Assignment> assignments() {
    return store.read(assignments::all);
  }

  public Client addClient(String name, Optional<String> town) {
    return store.write("work.add-client", tx -> addClient(tx, name, town));
  }

  public Client addClient(Tx tx, String name, Optional<String> town) {
    var client =
        new Client(
            new ClientId(ids.next()),
            clients.nextNumber(tx),
            name,
            town,
            Optional.empty(),
            Optional.empty());
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
    var assignment =
        new Assignment(
            new AssignmentId(ids.next()),
            assignments.nextNumber(tx),
            name,
            client,
            holder,
            from,
            to);
    assignments.put(tx, assignment);
    return assignment;
  }
}
