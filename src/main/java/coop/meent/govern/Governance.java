package coop.meent.govern;

import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.store.Space;
import coop.meent.store.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All records and statements that reached this laptop, and what follows from them. Immutable: the
/// same set gives the same result, whatever the order in which it came.
public final class Governance {

  private final RecordTree tree;
  private final Map<Hash, HeardStatement> statements;
  private final @Nullable Node head;

  /// The branch that counts, by place.
  private final List<Node> winning;

  /// For each record on another branch, the last record that both have.
  private final Map<Hash, Node> commonAncestors;

  final Suspensions suspensions;

  private final Optional<OwnReaders> ownReaders;

  private Governance(RecordTree tree, Map<Hash, HeardStatement> statements) {
    this.tree = tree;
    this.statements = statements;
    head = tree.nodes.values().stream().max(Node.RANK).orElse(null);
    winning = branch(head);
    commonAncestors = new HashMap<>();
    tree.nodes.values().stream()
        .filter(node -> !isOnWinning(node))
        .sorted(Comparator.comparingInt(Node::place))
        .forEach(this::findCommonAncestor);
    suspensions =
        head == null ? Suspensions.NONE : Suspensions.of(head.standing(), statements.values());
    ownReaders = current().map(now -> OwnReaders.of(now, statements.values()));
  }

  /// Before anything came. The vault's id is all that must be known beforehand: another beginning
  /// under the same id cannot be made, see [Founding].
  public static Governance empty(UUID vault) {
    return new Governance(new RecordTree(vault), Map.of());
  }

  /// With more records and statements; what lacks the record before it waits inside.
  public Governance with(Collection<byte[]> moreRecords, Collection<byte[]> moreStatements) {
    var heard = new LinkedHashMap<>(statements);
    for (var bytes : moreStatements) hear(bytes, heard);
    if (moreRecords.isEmpty() && heard.size() == statements.size()) return this;
    return new Governance(moreRecords.isEmpty() ? tree : tree.with(moreRecords), heard);
  }

  private void hear(byte[] bytes, Map<Hash, HeardStatement> heard) {
    try {
      var signed = SignedStatement.read(bytes);
      if (signed.vault().equals(tree.vault))
        heard.putIfAbsent(Hash.sha256(bytes), new HeardStatement(signed));
    } catch (IllegalArgumentException _) {
      // Bytes that are no statement say nothing.
    }
  }

  private static List<Node> branch(@Nullable Node head) {
    List<Node> branch = new ArrayList<>();
    for (var node = head; node != null; node = node.parent()) branch.add(node);
    Collections.reverse(branch);
    return branch;
  }

  private void findCommonAncestor(Node node) {
    var parent = node.parent();
    if (parent == null) return;
    var common = isOnWinning(parent) ? parent : commonAncestors.get(parent.hash());
    if (common != null) commonAncestors.put(node.hash(), common);
  }

  private boolean isOnWinning(Node node) {
    return node.place() < winning.size() && winning.get(node.place()).hash().equals(node.hash());
  }

  public UUID vault() {
    return tree.vault;
  }

  /// Hash of the last record of the branch that counts: what a change of now cites.
  public Optional<Hash> head() {
    return Optional.ofNullable(head).map(Node::hash);
  }

  /// What stands now.
  public Optional<Standing> current() {
    return Optional.ofNullable(head).map(Node::standing);
  }

  /// What stood at a record. On a branch that lost: what stood at the last record that it shares
  /// with the one that counts.
  public Optional<Standing> at(Hash record) {
    return Optional.ofNullable(tree.nodes.get(record)).flatMap(this::shared).map(Node::standing);
  }

  /// What stood at a record on its own branch, whether it lost or not: for its checkpoint.
  public Optional<Standing> exactlyAt(Hash record) {
    return Optional.ofNullable(tree.nodes.get(record)).map(Node::standing);
  }

  /// Whether that record is here and stands.
  public boolean isKnown(Hash record) {
    return tree.nodes.containsKey(record);
  }

  /// Whether that record is one of the branch that counts.
  public boolean counts(Hash record) {
    var node = tree.nodes.get(record);
    return node != null && isOnWinning(node);
  }

  /// Whether what [Verdict.Waits] for that hash can be judged now: the record is here, or will
  /// never stand; the laptop was admitted.
  public boolean isSettled(Hash missing) {
    if (isKnown(missing) || isRejected(missing)) return true;
    if (head == null) return false;
    return missing.equals(beginning())
        || head.standing().devices().stream()
            .anyMatch(device -> missing.equals(admission(device.device())));
  }

  /// Which changes must be judged again, that were judged before the log grew.
  public Rejudging rejudging(Governance before) {
    return Rejudging.between(before, this);
  }

  /// What a change waits for whose laptop is not admitted yet: stands for a record whose hash
  /// nobody can know.
  static Hash admission(UUID device) {
    return Hash.sha256(new ByteWriter().text("meent admission").id(device).toBytes());
  }

  /// What a change waits for before the first record is here.
  Hash beginning() {
    return Hash.sha256(new ByteWriter().text("meent beginning").id(tree.vault).toBytes());
  }

  /// The space with that key, if any branch speaks of it.
  public Optional<Space> space(UUID key) {
    return Optional.ofNullable(tree.spaces.get(key));
  }

  /// Records that are named and not here.
  public SortedSet<Hash> missing() {
    var missing = new TreeSet<>(tree.orphans.keySet());
    missing.removeIf(tree::isHere);
    return missing;
  }

  /// Whether the log goes on, beyond [#head], in a record that only a newer program understands.
  public boolean needsNewerProgram() {
    if (head == null) return false;
    var last = head.record();
    return tree.newer.values().stream()
        .anyMatch(record ->
            record.term() > last.term()
                || (record.term() == last.term() && record.number() > last.number()));
  }

  /// Records that never stand, by their hash.
  public Map<Hash, DeedRefusal> rejected() {
    return Collections.unmodifiableMap(tree.rejected);
  }

  /// Hashes of what came as a record and is none.
  public Set<Hash> unreadable() {
    return Collections.unmodifiableSet(tree.unreadable);
  }

  /// A branch that does not count: its records are proposals now, nothing of it is dropped.
  ///
  /// @param sharedWith the last record that it shares with the one that counts
  public record LostBranch(Hash head, long term, long number, Optional<Hash> sharedWith) {}

  public List<LostBranch> lostBranches() {
    var parents = new HashSet<Hash>();
    for (var node : tree.nodes.values()) node.record().previous().ifPresent(parents::add);
    return tree.nodes.values().stream()
        .filter(node -> !isOnWinning(node) && !parents.contains(node.hash()))
        .sorted(Node.RANK.reversed())
        .map(node ->
            new LostBranch(
                node.hash(),
                node.record().term(),
                node.record().number(),
                shared(node).map(Node::hash)))
        .toList();
  }

  /// The records of the branch that counts, the first one first.
  public List<LogRecord> records() {
    return winning.stream().map(Node::record).toList();
  }

  /// Suspensions that hold until the steward decides, in order of their hashes.
  public List<SignedStatement> suspensions() {
    return suspensions.all();
  }

  /// Votes for that laptop as steward from now on, one for each member of the board who gave one.
  public List<SignedStatement> votesFor(UUID device) {
    if (head == null) return List.of();
    var standing = head.standing();
    Map<UUID, SignedStatement> byMember = new LinkedHashMap<>();
    statements.values().stream()
        .map(heard -> heard.signed)
        .filter(vote -> Votes.isFor(standing, device, vote))
        .sorted(Comparator.comparing(SignedStatement::hash))
        .filter(vote -> Votes.count(standing, device, List.of(vote)) == 1)
        .forEach(vote -> byMember.putIfAbsent(memberOf(standing, vote), vote));
    return List.copyOf(byMember.values());
  }

  private static UUID memberOf(Standing standing, SignedStatement vote) {
    return standing.device(vote.device()).orElseThrow().member();
  }

  /// Keys of epochs that were wrapped or shared for a member, on any branch.
  public List<WrappedKey> keysOf(UUID member) {
    return WrappedKey.of(member, tree.nodes.values(), sharesThatCount());
  }

  /// Readers who lack the key of an epoch that others have.
  public List<MissingKey> missingKeys() {
    if (head == null) return List.of();
    List<MissingKey> missing = new ArrayList<>(MissingKey.of(head.standing(), sharesThatCount()));
    ownReaders.map(OwnReaders::missing).ifPresent(missing::addAll);
    return List.copyOf(missing);
  }

  /// Whom members let read their own book; empty before the first record.
  public Optional<OwnReaders> ownReaders() {
    return ownReaders;
  }

  /// Who may read what stands in the space, those whom its owner chose among them.
  public SortedSet<UUID> readers(Space space) {
    var readers = new TreeSet<UUID>();
    current().map(now -> now.readers(space)).ifPresent(readers::addAll);
    if (space.kind() == Space.Kind.OWN)
      ownReaders.map(own -> own.of(space.subject().orElseThrow())).ifPresent(readers::addAll);
    return readers;
  }

  /// Spaces whose newest key does not lie with exactly its readers, whichever way they came by it.
  public List<StaleSpace> staleSpaces() {
    return head == null ? List.of() : StaleSpace.of(head.standing(), sharesThatCount());
  }

  private List<Statement.KeyShare> sharesThatCount() {
    if (head == null) return List.of();
    List<Statement.KeyShare> shares = new ArrayList<>();
    for (var heard : statements.values()) {
      var author = head.standing().device(heard.signed.device());
      if (heard.signed.statement() instanceof Statement.KeyShare share
          && author.isPresent()
          && mayShare(author.get().member(), share.space())
          && heard.isSignedBy(author.get().key())) shares.add(share);
    }
    shares.sort(
        Comparator.comparing((Statement.KeyShare share) -> share.space().key())
            .thenComparingInt(Statement.KeyShare::epoch)
            .thenComparing(Statement.KeyShare::member)
            .thenComparing(share -> share.wrapped().toString()));
    return shares;
  }

  /// The keys of an own book are its owner's alone to give.
  private static boolean mayShare(UUID author, Space space) {
    return space.kind() != Space.Kind.OWN || space.subject().filter(author::equals).isPresent();
  }

  @Nullable Node node(Hash hash) {
    return tree.nodes.get(hash);
  }

  boolean isRejected(Hash hash) {
    return tree.rejected.containsKey(hash);
  }

  /// The node itself, or the last one that its branch shares with the one that counts.
  Optional<Node> shared(Node node) {
    return isOnWinning(node)
        ? Optional.of(node)
        : Optional.ofNullable(commonAncestors.get(node.hash()));
  }

  @Nullable Node headNode() {
    return head;
  }

  /// What stood at a place of the branch that counts.
  Standing standing(long number) {
    return winning.get(Math.toIntExact(number - 1)).standing();
  }
}
