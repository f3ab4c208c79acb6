package coop.meent.handover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.work.Assignment;
import coop.meent.work.Hours;
import coop.meent.work.HoursService;
import coop.meent.work.HoursText;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Fills in of a dossier what the register of work says: who works on it, at what price, which
/// hours no invoice has yet.
public record KnownWork(
    WorkService work, HoursService hours, MemberService members, Team team, Clock clock)
    implements DossierSource {

  @Override
  public Known of(Assignment assignment, Block block) {
    return switch (block) {
      case PEOPLE -> Known.some(people(assignment));
      case MONEY -> new Known(money(assignment), assignment.price().isPresent());
      case CONTRACT -> Known.some(contract(assignment));
      case STATE, STORY, PROMISES, ACTIONS, DECISIONS, IF_THEN, ACCESS, RISKS, RECEIVER, OVERLAP ->
          Known.NOTHING;
    };
  }

  private List<Named> people(Assignment assignment) {
    List<Named> lines = new ArrayList<>();
    var holder = name(assignment.holder());
    lines.add(texts -> texts.get("dossier.known.holder", holder));
    var others =
        team.people(assignment.id()).stream()
            .filter(one -> !one.equals(assignment.holder()))
            .map(this::name)
            .sorted()
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) lines.add(texts -> texts.get("dossier.known.others", others));
    return lines;
  }

  private List<Named> money(Assignment assignment) {
    List<Named> lines = new ArrayList<>();
    assignment
        .price()
        .ifPresent(price -> lines.add(texts -> texts.get("dossier.known.price", price)));
    var today = LocalDate.now(clock);
    var open = hours.unbilled(assignment.id(), new FiscalPeriod(today.minusYears(1), today));
    int minutes = open.stream().mapToInt(Hours::minutes).sum();
    if (minutes > 0) {
      var since = open.getFirst().date();
      lines.add(texts -> texts.get("dossier.known.unbilled", HoursText.shown(minutes), since));
    }
    return lines;
  }

  private List<Named> contract(Assignment assignment) {
    return work.client(assignment.client()).flatMap(client -> client.terms().paymentDays()).stream()
        .<Named>map(count -> texts -> texts.get("dossier.known.days", count))
        .toList();
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }
}
