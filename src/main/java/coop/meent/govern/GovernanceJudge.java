package coop.meent.govern;

import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.member.Role;
import coop.meent.store.Claim;
import coop.meent.store.Frontier;
import coop.meent.store.Judge;
import coop.meent.store.Space;
import coop.meent.store.Verdict;
import coop.meent.store.Write;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Judges changes by the governance log. The verdict follows from the change's own history and the
/// set of records and statements; a clock, the order of arrival or what else is in the file never
/// matter.
public final class GovernanceJudge implements Judge {

  private static final Verdict ACCEPTED = new Verdict.Accepted();

  private final Governance governance;
  private final Permissions permissions;
  private final Lineage lineage;

  public GovernanceJudge(Governance governance, Permissions permissions, Lineage lineage) {
    this.governance = governance;
    this.permissions = permissions;
    this.lineage = lineage;
  }

  @Override
  public Optional<Space> space(UUID key) {
    return governance.space(key);
  }

  @Override
  public Verdict judge(Claim claim) {
    var head = governance.headNode();
    if (head == null) return new Verdict.Waits(governance.beginning());
    if (claim.governanceHead().isEmpty()) return beforeTheVault(claim, head.standing());
    var hash = claim.governanceHead().get();
    var cited = governance.node(hash);
    if (cited == null) return notHere(hash);
    if (claim.previousGovernanceHead().isPresent()) {
      var previous = governance.node(claim.previousGovernanceHead().get());
      if (previous == null) return notHere(claim.previousGovernanceHead().get());
      if (Node.RANK.compare(cited, previous) < 0) return new Objection.GoesBack().verdict();
    }
    if (!claim.checkpoint().equals(cited.standing().checkpoint.map(Standing.LastCheckpoint::hash)))
      return new Objection.OtherCheckpoint().verdict();
    var at = governance.shared(cited);
    if (at.isEmpty()) return new Objection.CitesInvalidRecord().verdict();
    return new Hearing(claim, at.get().standing(), head.standing()).verdict();
  }

  private Verdict notHere(Hash hash) {
    return governance.isRejected(hash)
        ? new Objection.CitesInvalidRecord().verdict()
        : new Verdict.Waits(hash);
  }

  private Verdict beforeTheVault(Claim claim, Standing now) {
    return switch (within(claim, now.genesis.before())) {
      case LEADS_THERE -> ACCEPTED;
      case BESIDE -> new Objection.NotFromBefore().verdict();
      case UNKNOWN -> new Verdict.Waits(last(claim, now.genesis.before()));
    };
  }

  /// Whether a change lies at or before the place that a frontier names in its chain.
  private Lineage.Line within(Claim claim, Frontier upTo) {
    var place = upTo.places().get(claim.chain());
    if (place == null || claim.sequence() > place.sequence()) return Lineage.Line.BESIDE;
    if (claim.sequence() < place.sequence()) return lineage.line(claim, place);
    return claim.hash().equals(place.hash()) ? Lineage.Line.LEADS_THERE : Lineage.Line.BESIDE;
  }

  private static Hash last(Claim claim, Frontier upTo) {
    return upTo.at(claim.chain()).orElseThrow().hash();
  }

  /// One change before the log.
  private final class Hearing {

    private final Claim claim;

    /// What stood at the record that the change cites, and what stands now.
    private final Standing at;

    private final Standing now;

    /// What stood when the change was let in late.
    private final @Nullable Standing letIn;

    private @Nullable Hash waitsFor;

    private Hearing(Claim claim, Standing at, Standing now) {
      this.claim = claim;
      this.at = at;
      this.now = now;
      var late = now.late.get(claim.hash());
      letIn = late == null ? null : governance.standing(late);
    }

    private Verdict verdict() {
      var device = at.devices.get(claim.chain().device());
      if (device != null && !device.isActive()) return new Objection.DeviceGone().verdict();
      var known = now.devices.get(claim.chain().device());
      if (known == null) return new Verdict.Waits(Governance.admission(claim.chain().device()));
      var member = now.members.get(known.member());
      if (member == null) return new Objection.NotAMember().verdict();
      var objection = objection(known, member);
      if (waitsFor != null) return new Verdict.Waits(waitsFor);
      if (objection != null) return objection.verdict();
      for (var write : claim.writes())
        if (!permissions.knows(write.table())) return new Verdict.Waits(newerTable(write.table()));
      return suspension();
    }

    private @Nullable Objection objection(DeviceStanding device, MemberStanding member) {
      if (letIn == null) {
        for (var cutOff : member.cutOffs())
          if (cutOff.role().isEmpty() && isCutOff(cutOff)) return new Objection.MemberCutOff();
        if (device.removed().isPresent() && isCutOff(device.removed().get()))
          return new Objection.DeviceCutOff();
      }
      if (!at.isMember(member.member()) && !(letIn != null && letIn.isMember(member.member())))
        return new Objection.NotAMember();
      for (var write : claim.writes()) {
        var objection = objection(write, member);
        if (objection != null) return objection;
      }
      return null;
    }

    private @Nullable Objection objection(Write write, MemberStanding member) {
      if (!permissions.knows(write.table())) return null;
      Role ended = null;
      for (var writer : permissions.writers(write.table(), claim.space().kind())) {
        if (!permits(writer, write, member.member())) continue;
        if (!(writer instanceof Writer.Holder(var role)) || letIn != null) return null;
        if (!hasEnded(role, member)) return null;
        ended = role;
      }
      return ended == null
          ? new Objection.NoRole(write.table())
          : new Objection.RoleCutOff(write.table(), ended);
    }

    private boolean permits(Writer writer, Write write, UUID member) {
      return permits(writer, write, member, at)
          || (letIn != null && permits(writer, write, member, letIn));
    }

    private boolean permits(Writer writer, Write write, UUID member, Standing standing) {
      if (!standing.isMember(member)) return false;
      return switch (writer) {
        case Writer.Holder(var role) -> standing.holds(member, role);
        case Writer.AnyMember() -> standing.reads(member, claim.space());
        case Writer.Owner() -> claim.space().subject().filter(member::equals).isPresent();
        case Writer.Self(var groups) ->
            write.about().filter(member::equals).isPresent()
                && !write.groups().isEmpty()
                && write.groups().stream().allMatch(groups::get);
      };
    }

    private boolean hasEnded(Role role, MemberStanding member) {
      for (var cutOff : member.cutOffs())
        if (cutOff.role().filter(role::equals).isPresent() && isCutOff(cutOff)) return true;
      return false;
    }

    /// Whether a cut-off that came after the cited record leaves this change out.
    private boolean isCutOff(CutOff cutOff) {
      return cutOff.number() > at.number && isBeyond(cutOff.upTo());
    }

    private boolean isBeyond(Frontier upTo) {
      return switch (within(claim, upTo)) {
        case LEADS_THERE -> false;
        case BESIDE -> true;
        case UNKNOWN -> {
          if (waitsFor == null) waitsFor = last(claim, upTo);
          yield false;
        }
      };
    }

    /// What a checkpoint made final cannot be suspended any more.
    private Verdict suspension() {
      var suspensions = governance.suspensions.of(claim.chain().device());
      if (suspensions.isEmpty() || letIn != null) return ACCEPTED;
      for (var signed : suspensions) {
        if (!(signed.statement() instanceof Statement.Suspend(_, var upTo))) continue;
        if (isBeyond(upTo) && !isFinal()) return new Verdict.Suspended(signed.hash());
        if (waitsFor != null) return new Verdict.Waits(waitsFor);
      }
      return ACCEPTED;
    }

    private boolean isFinal() {
      return now.checkpoint.isPresent() && !isBeyond(now.checkpoint.get().deed().frontier());
    }

    private Hash newerTable(String table) {
      return Hash.sha256(new ByteWriter().text("meent newer table").text(table).toBytes());
    }
  }
}
