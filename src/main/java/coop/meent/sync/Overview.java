package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.govern.DeviceStanding;
import coop.meent.govern.Governance;
import coop.meent.govern.Objection;
import coop.meent.govern.SignedStatement;
import coop.meent.govern.SpaceStanding;
import coop.meent.govern.Standing;
import coop.meent.govern.Statement;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.store.Contradictions;
import coop.meent.store.Frontier;
import coop.meent.store.JudgedChanges;
import coop.meent.store.KnownFrontier;
import coop.meent.store.LateFacts;
import coop.meent.store.OpenConflicts;
import coop.meent.store.Replica;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who has what, what waits for whom, what was refused and why. Needs no pass phrase.
public final class Overview {

  private final VaultFile file;
  private final Store store;
  private final MemberService members;

  Overview(VaultFile file, MemberService members) {
    this.file = file;
    store = file.store();
    this.members = members;
  }

  /// A laptop, as it is known here.
  ///
  /// @param series what its numbers begin with
  /// @param heard when its last word was read here; empty when it never was
  /// @param lacks how many changes that are here it did not have then
  /// @param ahead how many changes it knew of then that have not come here
  public record Laptop(
      UUID device,
      String owner,
      String series,
      boolean isHere,
      boolean isSteward,
      boolean isActive,
      boolean isSuspended,
      Optional<Instant> heard,
      long lacks,
      long ahead) {}

  /// A change that does not count.
  ///
  /// @param reason why, with the next step: a sentence key and what fills it
  /// @param isMine whether it was written at this laptop
  public record NotCounting(
      Hash change,
      String author,
      Instant when,
      Optional<String> deed,
      Refusal reason,
      boolean isMine) {}

  /// @param waiting changes that wait for others which have not come
  /// @param unsent changes of this laptop that no bundle carries yet
  /// @param isUnderWay whether bundles were made that are not known to have come to the place
  /// @param conflicts values written apart, and decisions that contradict each other
  /// @param frozen spaces that stand still until this Meent is renewed
  /// @param needsRenewal whether the governance log goes on in a way that only a newer Meent knows
  public record Counts(
      int waiting,
      int unsent,
      boolean isUnderWay,
      int conflicts,
      int late,
      int notCounting,
      List<Space> frozen,
      boolean needsRenewal) {}

  /// A space and who reads it.
  ///
  /// @param epoch number of its newest key; 0 when it has none
  public record SpaceLine(Space space, Optional<String> subject, List<String> readers, int epoch) {}

  public List<Laptop> laptops() {
    var standing = file.standing();
    if (standing.isEmpty()) return List.of();
    var names = names();
    var frontier = frontier();
    var news =
        store.read(sql -> new DeviceNews().all(sql)).stream()
            .collect(Collectors.toMap(DeviceNews.News::device, one -> one));
    var suspended = suspended().stream().map(Suspended::device).collect(Collectors.toSet());
    List<Laptop> laptops = new ArrayList<>();
    for (var device : standing.get().devices()) {
      var heard = Optional.ofNullable(news.get(device.device()));
      boolean isHere = device.device().equals(file.here());
      laptops.add(
          new Laptop(
              device.device(),
              names.of(device.member()),
              device.series(),
              isHere,
              standing.get().steward().equals(device.device()),
              device.isActive(),
              suspended.contains(device.device()),
              isHere ? Optional.empty() : heard.map(DeviceNews.News::heardAt),
              isHere ? 0 : heard.map(one -> lacks(frontier, one.seen())).orElse(total(frontier)),
              isHere ? 0 : heard.map(one -> lacks(one.seen(), frontier)).orElse(0L)));
    }
    return laptops;
  }

  private Frontier frontier() {
    return store.read(KnownFrontier::read);
  }

  /// By which a laptop's key is held against what its owner reads out; empty of one that is not
  /// known.
  public Optional<String> fingerprint(UUID device) {
    return file.standing()
        .flatMap(now -> now.device(device))
        .map(one -> JoinRequest.fingerprint(one.key()));
  }

  /// The owner of the laptop whose numbers begin so; empty in a file that nobody shares.
  public Optional<MemberId> ownerOf(String series) {
    return file.standing().stream()
        .flatMap(now -> now.devices().stream())
        .filter(one -> series.equals(one.series()) || series.startsWith(one.series() + "."))
        .map(one -> new MemberId(one.member()))
        .findFirst();
  }

  /// Whose laptop it is, or was.
  public Optional<MemberId> owner(UUID device) {
    return file.standing().stream()
        .flatMap(standing -> standing.devices().stream())
        .filter(one -> one.device().equals(device))
        .map(one -> new MemberId(one.member()))
        .findFirst();
  }

  /// How many changes of one frontier another does not reach.
  private static long lacks(Frontier here, Frontier there) {
    long lacking = 0;
    for (var place : here.places().entrySet()) {
      long known = there.at(place.getKey()).map(Frontier.Place::sequence).orElse(0L);
      lacking += Math.max(0, place.getValue().sequence() - known);
    }
    return lacking;
  }

  private static long total(Frontier frontier) {
    return frontier.places().values().stream().mapToLong(Frontier.Place::sequence).sum();
  }

  public List<NotCounting> notCounting() {
    var names = names();
    return store.read(JudgedChanges::notCounting).stream()
        .map(judged ->
            new NotCounting(
                judged.change(),
                names.author(judged.device()),
                judged.claimedAt(),
                judged.deed(),
                reason(judged.verdict()),
                judged.device().equals(file.here())))
        .toList();
  }

  private static Refusal reason(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Refused(var reason, var _) when reason.equals(Replica.MALFORMED) ->
          new SyncRefusal.Malformed();
      case Verdict.Refused refused -> Objection.of(refused);
      case Verdict.Suspended _, Verdict.Waits _, Verdict.Accepted _ -> new SyncRefusal.Suspended();
    };
  }

  public List<OpenConflicts.Conflict> conflicts() {
    return store.read(OpenConflicts::read);
  }

  /// Decisions of people who did not know of each other's, of which one is to be kept.
  public List<Contradictions.Contradiction> contradictions() {
    return store.read(Contradictions::read);
  }

  public List<LateFacts.LateFact> late() {
    return store.read(LateFacts::read);
  }

  public Counts counts() {
    return new Counts(
        store.read(JudgedChanges::waiting),
        store.read(JudgedChanges::unpublished),
        file.pinned().isUnderWay(),
        store.read(OpenConflicts::count) + store.read(Contradictions::count),
        store.read(LateFacts::count),
        store.read(JudgedChanges::notCountingCount),
        store.read(JudgedChanges::frozen),
        file.isInVault() && file.governance().needsNewerProgram());
  }

  /// Since when the oldest change of this laptop waits to be sent.
  public Optional<Instant> unsentSince() {
    return store.read(JudgedChanges::unpublishedSince);
  }

  /// Whether this laptop writes the governance log.
  public boolean isSteward() {
    return file.standing().filter(now -> now.steward().equals(file.here())).isPresent();
  }

  /// Whose laptop writes the governance log.
  public Optional<String> steward() {
    return file.standing().map(now -> author(now.steward()));
  }

  /// A laptop that stands suspended, by whom and since when as they said.
  public record Suspended(
      UUID device, String owner, String by, Instant when, SignedStatement statement) {}

  public List<Suspended> suspended() {
    if (!file.isInVault()) return List.of();
    var names = names();
    return file.governance().suspensions().stream()
        .filter(signed -> signed.statement() instanceof Statement.Suspend)
        .map(signed -> {
          var device = ((Statement.Suspend) signed.statement()).device();
          return new Suspended(
              device,
              names.author(device),
              names.author(signed.device()),
              Instant.ofEpochMilli(signed.claimedMillis()),
              signed);
        })
        .toList();
  }

  public List<SpaceLine> spaces() {
    var standing = file.standing();
    if (standing.isEmpty()) return List.of();
    var names = names();
    List<SpaceLine> lines = new ArrayList<>();
    for (var space : standing.get().spaces()) lines.add(line(standing.get(), space, names));
    for (var owner : ownBooks()) lines.add(ownLine(owner, names));
    return List.copyOf(lines);
  }

  private SpaceLine ownLine(UUID owner, Names names) {
    var space = Space.own(new MemberId(owner));
    int epoch = file.governance().ownReaders().map(readers -> readers.epoch(owner)).orElse(0);
    return new SpaceLine(
        space, Optional.of(names.of(owner)), names.of(file.governance().readers(space)), epoch + 1);
  }

  /// Whom a member lets read the own book.
  public List<MemberId> readersOfOwn(MemberId owner) {
    return file.isInVault()
        ? file.governance().ownReaders().stream()
            .flatMap(readers -> readers.of(owner.uuid()).stream())
            .map(MemberId::new)
            .toList()
        : List.of();
  }

  /// The own book of whoever sits here, and those of others that were ever opened to this member:
  /// of one that is not any more, the line tells so.
  private List<UUID> ownBooks() {
    List<UUID> owners = new ArrayList<>();
    file.pinned()
        .member()
        .ifPresent(me -> {
          owners.add(me);
          file.governance()
              .ownReaders()
              .ifPresent(readers -> owners.addAll(readers.everOpenTo(me)));
        });
    return owners;
  }

  private static SpaceLine line(Standing standing, SpaceStanding known, Names names) {
    return new SpaceLine(
        known.space(),
        known.space().subject().map(names::of),
        names.of(standing.readers(known.space())),
        known.newest().map(epoch -> epoch.epoch()).orElse(0));
  }

  /// Whether a member reads a space that has a key by now.
  public boolean isOpenTo(MemberId member, Space space) {
    return file.standing()
        .filter(standing -> standing.reads(member.uuid(), space))
        .flatMap(standing -> standing.space(space))
        .flatMap(SpaceStanding::newest)
        .isPresent();
  }

  /// Who will be able to read what is written into a space now; empty before there is a vault.
  public List<String> readers(Space space) {
    if (file.standing().isEmpty()) return List.of();
    return names().of(file.governance().readers(space));
  }

  /// Likewise by member; empty before there is a vault.
  public Optional<Set<MemberId>> readerIds(Space space) {
    return file.standing()
        .map(_ ->
            file.governance().readers(space).stream()
                .map(MemberId::new)
                .collect(Collectors.toSet()));
  }

  /// The offices that count, by member.
  public Map<MemberId, Set<Role>> roles() {
    return file.standing()
        .map(standing ->
            standing.members().stream()
                .filter(member -> member.isPresent())
                .collect(
                    Collectors.toMap(
                        member -> new MemberId(member.member()),
                        member -> standing.roles(member.member()))))
        .orElse(Map.of());
  }

  /// What the board can do when the steward is gone.
  ///
  /// @param isMine whether the member at this laptop is of the board
  /// @param needed how many votes of its members a laptop must have
  /// @param votes how many the laptops have that were voted for
  public record Board(boolean isMine, int needed, Map<UUID, Integer> votes) {
    public int votesFor(UUID device) {
      return votes.getOrDefault(device, 0);
    }

    public boolean isEnough(UUID device) {
      return votesFor(device) >= needed;
    }
  }

  public Board board() {
    var standing = file.standing();
    if (standing.isEmpty()) return new Board(false, 0, Map.of());
    Map<UUID, Integer> votes = new HashMap<>();
    for (var device : standing.get().devices()) {
      int theirs = file.governance().votesFor(device.device()).size();
      if (theirs > 0) votes.put(device.device(), theirs);
    }
    boolean isMine =
        standing
            .get()
            .device(file.here())
            .filter(here -> standing.get().holds(here.member(), Role.BOARD))
            .isPresent();
    return new Board(isMine, standing.get().genesis().quorum(), votes);
  }

  /// Whose laptop that is, by name.
  public String author(UUID device) {
    return names().author(device);
  }

  /// All names in one reading, for questions that name many.
  private Names names() {
    return new Names(
        members.members().stream()
            .collect(Collectors.toMap(member -> member.id().uuid(), Member::name)),
        file.standing());
  }

  private record Names(Map<UUID, String> byMember, Optional<Standing> standing) {

    String of(UUID member) {
      return byMember.getOrDefault(member, "?");
    }

    List<String> of(Collection<UUID> readers) {
      return readers.stream().map(this::of).sorted().toList();
    }

    String author(UUID device) {
      return standing
          .flatMap(known -> known.device(device))
          .map(DeviceStanding::member)
          .map(this::of)
          .orElse("?");
    }
  }

  /// The governance log, for those who want to read it.
  public Optional<Governance> governance() {
    return file.isInVault() ? Optional.of(file.governance()) : Optional.empty();
  }

  /// Whose laptops went on from an older state without knowing: both lines count side by side. A
  /// second time is worth asking what happens to that laptop.
  public List<String> forked() {
    var names = names();
    return store.read(sql -> new ForkedChains().all(sql)).stream()
        .map(chain -> names.author(chain.device()))
        .distinct()
        .sorted()
        .toList();
  }
}
