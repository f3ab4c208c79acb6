package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.govern.Deed;
import coop.meent.govern.Governance;
import coop.meent.govern.SignedStatement;
import coop.meent.govern.Statement;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/// The records of the governance log as people would say them.
final class LogSentences {

  private final Governance governance;
  private final MemberService members;
  private final Texts texts;
  private final SpaceNames spaces;

  LogSentences(Governance governance, MemberService members, Texts texts) {
    this.governance = governance;
    this.members = members;
    this.texts = texts;
    spaces = new SpaceNames(texts, this::name);
  }

  String of(Deed deed) {
    return switch (deed) {
      case Deed.Genesis genesis ->
          texts.get("cli.log.genesis", name(genesis.member()), genesis.series(), genesis.quorum());
      case Deed.AdmitMember admit -> texts.get("cli.log.admitMember", name(admit.member()));
      case Deed.AdmitDevice admit ->
          texts.get("cli.log.admitDevice", admit.series(), name(admit.member()));
      case Deed.Grant(var member, var role) -> texts.get("cli.log.grant", name(member), role(role));
      case Deed.Revoke(var member, var role, var _) ->
          texts.get("cli.log.revoke", name(member), role(role));
      case Deed.RemoveMember(var member, var _) -> texts.get("cli.log.removeMember", name(member));
      case Deed.RemoveDevice(var device, var _) ->
          texts.get("cli.log.removeDevice", laptop(device));
      case Deed.OpenEpoch(var space, var epoch, var _, var wrapped) ->
          texts.get("cli.log.openEpoch", spaces.of(space), epoch, names(wrapped.keySet()));
      case Deed.SetReaders(var space, var readers) ->
          texts.get("cli.log.setReaders", spaces.of(space), names(readers));
      case Deed.Checkpoint checkpoint ->
          texts.get(
              "cli.log.checkpoint",
              checkpoint.frontier().places().values().stream()
                  .mapToLong(place -> place.sequence())
                  .sum());
      case Deed.ConfirmSuspension(var suspension) ->
          texts.get("cli.log.confirmSuspension", suspended(suspension));
      case Deed.LiftSuspension _ -> texts.get("cli.log.liftSuspension");
      case Deed.AdmitLate(var changes) -> texts.count("cli.log.admitLate", changes.size());
      case Deed.HandOver(var device, var _) -> texts.get("cli.log.handOver", laptop(device));
      case Deed.Refound(var votes, var _) -> texts.count("cli.log.refound", votes.size());
      case Deed.SchemaEpoch(var number) -> texts.get("cli.log.schemaEpoch", number);
      case Deed.Unknown _ -> texts.get("cli.log.unknown");
    };
  }

  private String suspended(SignedStatement suspension) {
    return suspension.statement() instanceof Statement.Suspend(var device, var _)
        ? laptop(device)
        : "?";
  }

  private String names(Collection<UUID> people) {
    return people.stream().map(this::name).sorted().collect(Collectors.joining(", "));
  }

  private String name(UUID member) {
    return members.member(new MemberId(member)).map(Member::name).orElse("?");
  }

  private String role(Role role) {
    return texts.get("member.role." + role.name());
  }

  private String laptop(UUID device) {
    return governance
        .current()
        .flatMap(now -> now.device(device))
        .map(known -> texts.get("cli.log.laptop", known.series(), name(known.member())))
        .orElse("?");
  }
}
