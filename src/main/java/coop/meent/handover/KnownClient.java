package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.client.Contact;
import coop.meent.client.ContractCard;
import coop.meent.client.DaysToPay;
import coop.meent.client.Relation;
import coop.meent.client.RelationService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.work.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fills in of a dossier what is known of its client: whom one knows there and who holds the
/// relation, what was agreed, how long they take to pay. Contacts that somebody keeps private are
/// left out: a dossier is for others.
public record KnownClient(RelationService relations, DaysToPay daysToPay, MemberService members)
    implements DossierSource {

  @Override
  public Known of(Assignment assignment, Block block) {
    return switch (block) {
      case PEOPLE -> relation(assignment).map(this::people).orElse(Known.NOTHING);
      case CONTRACT -> relation(assignment).map(one -> contract(one.card())).orElse(Known.NOTHING);
      case MONEY -> money(assignment);
      case STATE, STORY, PROMISES, ACTIONS, DECISIONS, IF_THEN, ACCESS, RISKS, RECEIVER, OVERLAP ->
          Known.NOTHING;
    };
  }

  private Optional<Relation> relation(Assignment assignment) {
    return relations.relation(assignment.client());
  }

  /// Enough from one contact on: then there is somebody to call.
  private Known people(Relation relation) {
    List<Named> lines = new ArrayList<>();
    var contacts =
        relation.contacts().stream()
            .filter(one -> one.ended().isEmpty() && !one.isPrivate())
            .toList();
    for (var one : contacts) lines.add(_ -> written(one));
    relation
        .holder()
        .map(this::name)
        .ifPresent(who -> lines.add(texts -> texts.get("dossier.known.relation", who)));
    relation.touches().stream()
        .findFirst()
        .ifPresent(touch -> {
          var who = name(touch.by());
          lines.add(
              texts -> texts.get("dossier.known.spoke", who, texts.date(touch.on()), touch.kind()));
        });
    return new Known(lines, !contacts.isEmpty());
  }

  private static String written(Contact one) {
    return Stream.of(Optional.of(one.name()), one.part(), one.email(), one.phone())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /// Enough as soon as it says whether somebody else may come.
  private static Known contract(ContractCard card) {
    List<Named> lines = new ArrayList<>();
    card.substitution()
        .ifPresent(word -> lines.add(texts -> texts.get("dossier.known.standIn", word)));
    card.grounds()
        .ifPresent(words -> lines.add(texts -> texts.get("dossier.known.grounds", words)));
    card.noticeDays()
        .ifPresent(days -> lines.add(texts -> texts.count("dossier.known.notice", days)));
    card.secrecy().ifPresent(words -> lines.add(texts -> texts.get("client.secrecy.says", words)));
    card.clause()
        .ifPresent(words ->
            lines.add(texts ->
                card.clauseEnd()
                    .map(last -> texts.get("client.clause.until", words, last))
                    .orElseGet(() -> texts.get("client.clause.says", words))));
    return new Known(lines, card.substitution().isPresent());
  }

  private Known money(Assignment assignment) {
    return daysToPay
        .of(assignment.client())
        .map(paid -> {
          Named line = texts -> texts.get("dossier.known.pays", paid.days(), paid.invoices());
          return Known.some(List.of(line));
        })
        .orElse(Known.NOTHING);
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }
}
