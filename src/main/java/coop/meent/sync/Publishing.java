package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.govern.Governance;
import coop.meent.store.Chain;
import coop.meent.store.Frontier;
import coop.meent.store.Outgoing;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Makes bundles of what this laptop wrote and of the governance log, and keeps them: putting them
/// into the vault comes after, and again whenever they are not there.
final class Publishing {

  private static final int MOST_CHANGES = 5_000;
  private static final long MOST_BYTES = 8L << 20;

  private final VaultSession session;
  private final BundleCodec codec;
  private final KeptBundles kept;
  private final DeviceNews news;
  private int made;

  Publishing(VaultSession session, BundleCodec codec, KeptBundles kept, DeviceNews news) {
    this.session = session;
    this.codec = codec;
    this.kept = kept;
    this.news = news;
  }

  int made() {
    return made;
  }

  /// Answers how many changes they hold.
  ///
  /// @param isLacking whether others are to be told that something did not come
  int changes(Tx tx, boolean isLacking) {
    int sent = 0;
    for (var changes = next(tx); !changes.isEmpty(); changes = next(tx)) {
      makeWithNews(tx, changes.getFirst().chain(), changes);
      tx.outbox().published(changes.stream().map(Outgoing::hash).toList());
      sent += changes.size();
    }
    if (sent == 0 && (isLacking || hasNews(tx))) makeWithNews(tx, tx.outbox().chain(), List.of());
    return sent;
  }

  /// A stretch of one chain; it ends before a change whose space has no key yet.
  private List<Outgoing> next(Tx tx) {
    List<Outgoing> changes = new ArrayList<>();
    long bytes = 0;
    for (var change : tx.outbox().unpublished(MOST_CHANGES)) {
      boolean isOther = !changes.isEmpty() && !changes.getFirst().chain().equals(change.chain());
      boolean hasKey =
          isWithheld(change.space())
              || session.keys().forSealing(session.file().governance(), change.space()).isPresent();
      if (isOther || !hasKey || bytes > MOST_BYTES) break;
      bytes += change.payload().map(payload -> payload.length).orElse(0);
      changes.add(change);
    }
    return changes;
  }

  /// Whether others should hear of records, statements, or of what this laptop has by now.
  private boolean hasNews(Tx tx) {
    var records = session.file().records();
    if (!records.unsentRecords(tx.sql()).isEmpty() || !records.unsentStatements(tx.sql()).isEmpty())
      return true;
    var chain = tx.outbox().chain();
    var said = news.of(tx.sql(), chain.device());
    var now = without(tx.outbox().frontier(), chain);
    return said.isEmpty()
        ? !now.places().isEmpty()
        : !without(said.get().seen(), chain).equals(now)
            || !said.get().governanceHead().equals(session.governanceHead());
  }

  /// Another member's own book that was kept in the founder's file before there was a vault: nobody
  /// else has its key, so the chain goes on and what it holds stays on this laptop.
  private boolean isWithheld(Space space) {
    return space.kind() == Space.Kind.OWN
        && space.subject().filter(session.keyring().member()::equals).isEmpty();
  }

  private static Frontier without(Frontier frontier, Chain chain) {
    var others = new TreeMap<>(frontier.places());
    others.remove(chain);
    return new Frontier(others);
  }

  /// With the records and statements that lie nowhere yet.
  private void makeWithNews(Tx tx, Chain chain, List<Outgoing> changes) {
    var records = session.file().records();
    make(tx, chain, changes, records.unsentRecords(tx.sql()), records.unsentStatements(tx.sql()));
  }

  /// @param changes a stretch of the chain
  void make(
      Tx tx, Chain chain, List<Outgoing> changes, List<byte[]> records, List<byte[]> statements) {
    var governance = session.file().governance();
    var seen = tx.outbox().frontier();
    long first;
    Optional<Hash> previous;
    if (changes.isEmpty()) {
      var last = seen.at(chain);
      first = last.map(place -> place.sequence() + 1).orElse(1L);
      previous = last.map(Frontier.Place::hash);
    } else {
      first = changes.getFirst().sequence();
      previous = previous(tx, changes.getFirst());
    }
    var bundle =
        new Bundle(
            chain,
            first,
            previous,
            governance.head(),
            seen,
            records,
            statements,
            changes.stream().map(Outgoing::header).toList(),
            sections(governance, chain, first, changes));
    var object = codec.write(bundle, session.keyring().deviceKey().signingKey());
    var bytes = object.toBytes();
    var now = session.clock().instant();
    kept.add(tx.sql(), object.name(), bundle, now, bytes);
    kept.sections(tx.sql(), object.name(), bundle, bundle.sections());
    news.hear(tx.sql(), bundle, now);
    session.file().records().add(tx.sql(), records, statements, true);
    made++;
  }

  /// Headers of before there were other laptops do not name the change before them.
  private static Optional<Hash> previous(Tx tx, Outgoing first) {
    if (first.sequence() == 1) return Optional.empty();
    if (first.previous().isPresent()) return first.previous();
    long before = first.sequence() - 1;
    return Optional.of(tx.outbox().of(first.chain(), before, before).getFirst().hash());
  }

  private List<Section> sections(
      Governance governance, Chain chain, long first, List<Outgoing> changes) {
    Map<Space, List<byte[]>> bySpace = new LinkedHashMap<>();
    for (var change : changes) {
      if (isWithheld(change.space())) continue;
      bySpace
          .computeIfAbsent(change.space(), any -> new ArrayList<>())
          .add(change.payload().orElseThrow());
    }
    List<Section> sections = new ArrayList<>();
    bySpace.forEach((space, payloads) -> {
      var key = session.keys().forSealing(governance, space).orElseThrow();
      sections.add(codec.seal(chain, first, space.key(), key.epoch(), key.key(), payloads));
    });
    return sections;
  }
}
