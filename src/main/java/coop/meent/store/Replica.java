package coop.meent.store;

import coop.meent.base.Hash;
import coop.meent.store.OperationCodec.Payload;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// This file as one of several: takes in changes of other laptops, in whatever order they come, and
/// changes its mind when the governance log does. All within one transaction, so that a change
/// counts whole or not at all.
public final class Replica {

  /// Why a change of another laptop is refused that no rule of the governance log refuses.
  public static final String MALFORMED = "Malformed";

  private final Engine engine;
  private final Judge judge;
  private final Tx tx;
  private final Deque<Incoming> queue = new ArrayDeque<>();
  private boolean mayWait;
  private byte[] lastHash = {0};
  private Optional<Hash> lastGovernanceHead = Optional.empty();
  private final Received.Counting received = new Received.Counting();
  private final String now;
  private final Map<Space, Boolean> stillness = new HashMap<>();

  Replica(Engine engine, Judge judge, Tx tx) {
    this.engine = engine;
    this.judge = judge;
    this.tx = tx;
    now = engine.clock.instant().toString();
  }

  /// All that receiving works with.
  record Engine(
      Door door,
      OperationCodec codec,
      ChangeRows rows,
      Ancestry ancestry,
      Folding folding,
      ArrivedChanges arrived,
      InstantSource clock) {}

  /// Takes in changes; what lacks something waits for it, and nothing is ever given up.
  public Received receive(Collection<Incoming> changes) {
    try {
      queue.addAll(changes);
      stillness.clear();
      mayWait = engine.door.isThere("waiting_change");
      engine.rows.together(this::place);
      settle();
      return received.total();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /// Tries again what waits, since governance records or keys came.
  public Received receiveWaiting() {
    try {
      return receive(engine.arrived.takeWaiting());
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private void place() throws SQLException {
    while (!queue.isEmpty()) {
      var next = queue.poll();
      var header = header(next);
      if (header == null) continue;
      var hash = Change.sha256(next.header());
      if (engine.rows.isThere(hash)) {
        var lying = engine.arrived.find(hash).orElseThrow();
        if (!lying.hasPayload() && next.payload().isPresent()) unseal(lying, next.payload().get());
      } else {
        place(next, header, hash);
        if (engine.folding.isFull()) settle();
      }
    }
  }

  /// Nothing thaws while changes are put in their place.
  private boolean isFrozen(Space space) throws SQLException {
    var known = stillness.get(space);
    if (known != null) return known;
    boolean isFrozen = engine.arrived.isFrozen(space);
    stillness.put(space, isFrozen);
    return isFrozen;
  }

  private @Nullable Change header(Incoming incoming) {
    try {
      var change = Change.ofHeader(incoming.header());
      boolean isItsOwn =
          incoming.payload().isEmpty()
              || Arrays.equals(Change.sha256(incoming.payload().get()), change.payloadHash());
      if (isItsOwn) return change;
    } catch (IllegalArgumentException e) {
      // Counted below: neither kind of damage can come out of a bundle that verifies.
    }
    received.damaged++;
    return null;
  }

  private void place(Incoming incoming, Change change, byte[] hash) throws SQLException {
    var missing = missing(change);
    if (missing.isPresent()) {
      wait(incoming, hash, missing.get());
      return;
    }
    var space = judge.space(change.space());
    if (space.isEmpty()) {
      wait(incoming, hash, ArrivedChanges.unknownSpace());
      return;
    }
    var payload = incoming.payload().map(this::decode);
    var verdict = verdict(change, hash, space.get(), payload);
    if (verdict instanceof Verdict.Waits(var record)) {
      var gap = new ChainLines(engine.door).gap(record);
      wait(incoming, hash, ArrivedChanges.sightOf(gap.bytes()));
      return;
    }
    boolean stops = payload.filter(Payload::isCritical).isPresent();
    if (stops) stillness.put(space.get(), true);
    boolean isApplied = !isFrozen(space.get());
    var placed =
        engine.rows.insert(
            change,
            incoming.header(),
            space.get(),
            incoming.payload().orElse(null),
            new ChangeRows.Lying(
                verdict, payload.filter(Payload::hasUnknown).isPresent(), isApplied, now));
    lastHash = hash;
    lastGovernanceHead = hashIfAny(change.governanceHead());
    received.count(verdict);
    if (verdict instanceof Verdict.Accepted && isApplied && payload.isPresent())
      engine.folding.note(placed, payload.get());
    if (!mayWait) return;
    queue.addAll(engine.arrived.takeWaitingFor(hash));
    queue.addAll(engine.arrived.takeWaitingFor(ArrivedChanges.sightOf(hash)));
  }

  /// Some verdicts need only know that a change is on its way, and what is before it.
  private void wait(Incoming incoming, byte[] hash, byte[] missing) throws SQLException {
    engine.arrived.wait(incoming, hash, missing);
    received.waiting++;
    mayWait = true;
    queue.addAll(engine.arrived.takeWaitingFor(ArrivedChanges.sightOf(hash)));
  }

  private Optional<byte[]> missing(Change change) throws SQLException {
    for (var head : change.heads()) {
      if (engine.ancestry.find(head).isEmpty()) return Optional.of(head);
    }
    var previous = change.previous();
    if (previous.length > 0 && engine.ancestry.find(previous).isEmpty())
      return Optional.of(previous);
    return engine.rows.isGovernanceKnown(change)
        ? Optional.empty()
        : Optional.of(change.governanceHead());
  }

  /// What cannot be read at all was written by a newer Meent, and must not be skipped.
  private Payload decode(byte[] payload) {
    try {
      return engine.codec.decode(payload);
    } catch (IllegalArgumentException e) {
      return new Payload("", List.of(new Operation.Unknown(true)));
    }
  }

  private Verdict verdict(Change change, byte[] hash, Space space, Optional<Payload> payload)
      throws SQLException {
    return judge.judge(
        new Claim(
            Hash.of(hash),
            change.chain(),
            change.sequence(),
            hashIfAny(change.previous()),
            hashIfAny(change.governanceHead()),
            previousGovernanceHead(change.previous()),
            hashIfAny(change.checkpoint()),
            space,
            payload.isPresent() ? writes(payload.get()) : List.of()));
  }

  private Optional<Hash> previousGovernanceHead(byte[] previous) throws SQLException {
    return Arrays.equals(previous, lastHash)
        ? lastGovernanceHead
        : engine.arrived.governanceHead(previous);
  }

  private static Optional<Hash> hashIfAny(byte[] hash) {
    return hash.length == 0 ? Optional.empty() : Optional.of(Hash.of(hash));
  }

  List<Write> writes(Payload payload) throws SQLException {
    List<Write> writes = new ArrayList<>();
    for (var operation : payload.operations()) {
      switch (operation) {
        case Operation.Put(var row, var groups) -> writes.add(write(row, groups, Write.Kind.PUT));
        case Operation.Retract(var retracted) -> {
          for (var put : engine.arrived.puts(retracted))
            writes.add(write(put.row(), put.groups(), Write.Kind.RETRACT));
        }
        case Operation.Unknown _ -> {}
      }
    }
    return writes;
  }

  private static Write write(Row row, BitSet groups, Write.Kind kind) {
    var key = IdConverter.uuid(row.key());
    var about = row.table().name().equals("member") ? Optional.of(key) : row.memberNamed();
    return new Write(row.table().name(), kind, key, about, groups);
  }

  /// The key of a change's space came after the change itself.
  private void unseal(ArrivedChanges.Lying lying, byte[] payload) throws SQLException {
    var decoded = decode(payload);
    var header = Change.ofHeader(lying.header());
    var verdict = verdict(header, lying.placed().hash(), lying.space(), Optional.of(decoded));
    if (verdict instanceof Verdict.Waits(var record)) {
      var gap = new ChainLines(engine.door).gap(record);
      var incoming = new Incoming(lying.header(), Optional.of(payload));
      wait(incoming, lying.placed().hash(), ArrivedChanges.sightOf(gap.bytes()));
      return;
    }
    if (decoded.isCritical()) stillness.put(lying.space(), true);
    boolean isApplied = !isFrozen(lying.space());
    engine.arrived.fill(lying, payload, decoded.hasUnknown(), isApplied);
    engine.arrived.decide(lying.placed().hash(), verdict);
    received.unsealed++;
    if (verdict instanceof Verdict.Accepted && isApplied)
      engine.folding.note(lying.placed(), decoded);
  }

  /// Judges anew the changes of these chains, since the governance log moved on.
  public Received judgeAgain(Predicate<Chain> doubtful) {
    try {
      for (var lying : engine.arrived.of(doubtful)) judgeAgain(lying);
      settle();
      return received.total();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private void judgeAgain(ArrivedChanges.Lying lying) throws SQLException {
    var header = Change.ofHeader(lying.header());
    var payload = lying.payload().map(this::decode);
    var verdict = verdict(header, lying.placed().hash(), lying.space(), payload);
    if (verdict instanceof Verdict.Waits || lying.isMalformed()) return;
    boolean counted = lying.isAccepted();
    boolean counts = verdict instanceof Verdict.Accepted;
    engine.arrived.decide(lying.placed().hash(), verdict);
    if (counted == counts || payload.isEmpty() || !lying.isApplied()) return;
    received.count(verdict);
    if (counts) engine.folding.note(lying.placed(), payload.get());
    else engine.folding.withdraw(lying.placed(), payload.get());
  }

  /// After a renewal of the program: what a newer Meent wrote and could not be read is worked out.
  /// A space in which something critical still cannot be read goes on standing still from there.
  public void readAgain() {
    try {
      Set<Space> frozen = new HashSet<>();
      for (var lying : engine.arrived.notUnderstood()) {
        var payload = lying.payload();
        if (payload.isEmpty()) continue;
        var decoded = decode(payload.get());
        if (decoded.isCritical()) frozen.add(lying.space());
        if (frozen.contains(lying.space())) continue;
        readAgain(lying, payload.get(), decoded);
      }
      settle();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /// What it turns out to write is judged now; nobody could before.
  private void readAgain(ArrivedChanges.Lying lying, byte[] payload, Payload decoded)
      throws SQLException {
    var header = Change.ofHeader(lying.header());
    var verdict = verdict(header, lying.placed().hash(), lying.space(), Optional.of(decoded));
    if (verdict instanceof Verdict.Waits || lying.isMalformed()) return;
    engine.arrived.fill(lying, payload, decoded.hasUnknown(), true);
    engine.arrived.decide(lying.placed().hash(), verdict);
    boolean counts = verdict instanceof Verdict.Accepted;
    if (counts) engine.folding.note(lying.placed(), decoded);
    else if (lying.isAccepted() && lying.isApplied())
      engine.folding.withdraw(lying.placed(), decoded);
  }

  private void settle() throws SQLException {
    for (var malformed = engine.folding.settle();
        !malformed.isEmpty();
        malformed = engine.folding.settle()) {
      for (var change : malformed) refuse(change);
    }
    engine.folding.takeChanged().forEach(tx::touch);
  }

  private void refuse(Placed change) throws SQLException {
    var lying = engine.arrived.find(change.hash()).orElseThrow();
    engine.arrived.decide(change.hash(), new Verdict.Refused(MALFORMED, List.of()));
    var payload = lying.payload();
    if (payload.isPresent()) engine.folding.withdraw(change, decode(payload.get()));
    received.refused++;
  }
}
