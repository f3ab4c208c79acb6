package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.base.WeekSpan;
import coop.meent.client.Relation;
import coop.meent.client.RelationService;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Cooperative;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.statute.Consent;
import coop.meent.statute.ConsentBook;
import coop.meent.statute.StatuteService;
import coop.meent.team.Seat;
import coop.meent.work.Assignment;
import coop.meent.work.Client;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// On paper: the continuity sheet for a client, and the whole dossier for who takes over.
public final class HandoverPapers {

  private final Clock clock;
  private final Rooms rooms;

  /// What the papers are about.
  public record Rooms(
      MemberService members,
      WorkService work,
      RelationService relations,
      StatuteService statutes,
      DossierService dossiers,
      HandoverService transfers,
      StandInService standIns) {}

  public HandoverPapers(Clock clock, Rooms rooms) {
    this.clock = clock;
    this.rooms = rooms;
  }

  private Report.Builder start(String name, Texts texts) {
    var paper = Report.named(name, texts.language(), LocalDate.now(clock));
    rooms.members.cooperative().map(Issuers::of).ifPresent(paper::issuedBy);
    return paper;
  }

  /// The language in which a client reads.
  public Language language(Assignment assignment) {
    return rooms
        .work
        .client(assignment.client())
        .flatMap(one -> one.terms().language())
        .or(() -> rooms.members.cooperative().map(Cooperative::language))
        .orElse(Language.NL);
  }

  /// One page for the client: who is in which place, who stands behind it, in which of the weeks to
  /// come it is covered, and whom to call. Who did not agree to be named there is not.
  public Report continuity(Assignment assignment) {
    var texts = new Texts(language(assignment));
    var places =
        rooms.standIns.plan().stream()
            .filter(one -> one.assignment().id().equals(assignment.id()))
            .toList();
    var agreed = rooms.statutes.consents();
    var paper =
        start("continuity", texts)
            .title(texts.get("continuity.title", assignment.name()))
            .subtitle(client(assignment).map(Client::name).orElse(""))
            .opening(texts.get("continuity.opening"))
            .figure(new Figure(texts.get("continuity.places"), Cell.of((long) places.size())))
            .figure(new Figure(texts.get("continuity.covered"), Cell.of(covered(places, texts))));
    paper.table(team(places, agreed, texts));
    paper.table(contacts(assignment, texts));
    return paper
        .closing(texts.get("continuity.consent"))
        .closing(texts.get("continuity.noPromise"))
        .build();
  }

  /// Who stands on the sheet of a client without a name, since they did not agree to it.
  public List<String> unnamed(Assignment assignment) {
    var agreed = rooms.statutes.consents();
    var today = LocalDate.now(clock);
    return people(assignment)
        .filter(one -> !agreed.holds(one, Consent.Purpose.CLIENT_SHEET, today))
        .map(this::name)
        .toList();
  }

  /// Who is named to the client without a way to reach them.
  public List<String> unreachable(Assignment assignment) {
    var agreed = rooms.statutes.consents();
    var today = LocalDate.now(clock);
    return called(assignment)
        .distinct()
        .filter(one -> agreed.holds(one, Consent.Purpose.CLIENT_SHEET, today))
        .filter(one -> ways(one).isEmpty())
        .map(this::name)
        .toList();
  }

  private Stream<MemberId> people(Assignment assignment) {
    var places =
        rooms.standIns.plan().stream()
            .filter(one -> one.assignment().id().equals(assignment.id()))
            .flatMap(one -> Stream.concat(one.sitting().stream(), one.standIns().stream()));
    return Stream.concat(places, called(assignment)).distinct();
  }

  private Stream<MemberId> called(Assignment assignment) {
    return Stream.concat(
        Stream.of(assignment.holder()),
        rooms.relations.relation(assignment.client()).flatMap(Relation::holder).stream());
  }

  /// In how many of the weeks to come every place has somebody behind it.
  private static String covered(List<Backing> places, Texts texts) {
    var weeks =
        places.stream().flatMap(one -> one.weeks().keySet().stream()).collect(Collectors.toSet());
    long covered =
        weeks.stream()
            .filter(week -> places.stream().noneMatch(one -> one.alone().contains(week)))
            .count();
    return texts.get("continuity.of", covered, weeks.size());
  }

  private Table team(List<Backing> places, ConsentBook agreed, Texts texts) {
    var table =
        Table.named("team", texts.get("continuity.team"))
            .column(Column.text("place", texts.get("continuity.place"), 3))
            .column(Column.text("who", texts.get("continuity.who"), 3))
            .column(Column.text("behind", texts.get("continuity.behind"), 4))
            .column(Column.text("weeks", texts.get("continuity.weeks"), 3));
    for (var place : places)
      table.row(
          Row.of(
              Cell.of(place.seat().map(Seat::name).orElse(texts.get("standin.holder"))),
              Cell.of(named(place.sitting(), agreed, texts)),
              Cell.of(named(place.standIns(), agreed, texts)),
              Cell.of(weeks(place, texts))));
    return table.build();
  }

  private String named(List<MemberId> people, ConsentBook agreed, Texts texts) {
    if (people.isEmpty()) return texts.get("continuity.nobody");
    var today = LocalDate.now(clock);
    var named =
        people.stream()
            .filter(one -> agreed.holds(one, Consent.Purpose.CLIENT_SHEET, today))
            .map(this::name)
            .toList();
    int others = people.size() - named.size();
    var rest = others == 0 ? "" : texts.count("continuity.colleagues", others);
    return Stream.concat(named.stream(), Stream.of(rest).filter(word -> !word.isEmpty()))
        .collect(Collectors.joining(", "));
  }

  private static String weeks(Backing place, Texts texts) {
    if (place.weeks().isEmpty()) return "";
    var alone = place.alone();
    if (alone.isEmpty()) return texts.get("continuity.always");
    if (alone.size() == place.weeks().size()) return texts.get("continuity.never");
    return texts.get("continuity.apart", WeekSpan.words(alone, texts));
  }

  /// Whom the client calls, who holds the relation, and how the cooperative is reached.
  private Table contacts(Assignment assignment, Texts texts) {
    var table =
        Table.named("contacts", texts.get("continuity.contacts"))
            .column(Column.text("for", texts.get("continuity.for"), 3))
            .column(Column.text("call", texts.get("continuity.call"), 5));
    var agreed = rooms.statutes.consents();
    table.row(
        Row.of(
            Cell.of(texts.get("continuity.forWork")),
            Cell.of(reach(assignment.holder(), agreed, texts))));
    rooms
        .relations
        .relation(assignment.client())
        .flatMap(Relation::holder)
        .ifPresent(holder ->
            table.row(
                Row.of(
                    Cell.of(texts.get("continuity.forAll")),
                    Cell.of(reach(holder, agreed, texts)))));
    rooms
        .members
        .cooperative()
        .ifPresent(one ->
            table.row(Row.of(Cell.of(texts.get("continuity.forElse")), Cell.of(one.name()))));
    return table.build();
  }

  private String reach(MemberId who, ConsentBook agreed, Texts texts) {
    boolean isNamed = agreed.holds(who, Consent.Purpose.CLIENT_SHEET, LocalDate.now(clock));
    if (!isNamed) return texts.get("continuity.colleague");
    var ways = ways(who);
    return name(who) + " · " + (ways.isEmpty() ? texts.get("continuity.noWay") : ways);
  }

  /// Telephone first: whoever reads the sheet is in a hurry.
  private String ways(MemberId who) {
    return rooms.members.member(who).stream()
        .flatMap(one -> Stream.of(one.phone(), one.email()).flatMap(Optional::stream))
        .collect(Collectors.joining(" · "));
  }

  /// All that whoever takes over must know, block by block; empty where the dossier cannot be read.
  ///
  /// @param handover with its own part: label, actions, read-back, needs, signatures
  public Optional<Report> dossier(
      AssignmentId assignment, Optional<HandoverId> handover, Language language) {
    var texts = new Texts(language);
    return rooms.dossiers.of(assignment).map(one -> dossier(one, handover, texts));
  }

  private Report dossier(Dossier dossier, Optional<HandoverId> handover, Texts texts) {
    var assignment = dossier.assignment();
    int good = dossier.parts().size() - dossier.lacking().size();
    var paper =
        start("dossier", texts)
            .title(texts.get("dossier.paper.title", assignment.name()))
            .subtitle(assignment.number() + " · " + client(assignment).map(Client::name).orElse(""))
            .figure(
                new Figure(
                    texts.get("dossier.column.ready"),
                    Cell.of(texts.get("dossier.percent", dossier.percent()))))
            .figure(
                new Figure(
                    texts.get("dossier.paper.good"),
                    Cell.of(texts.get("continuity.of", good, dossier.parts().size()))))
            .figure(
                new Figure(texts.get("dossier.column.holder"), Cell.of(name(assignment.holder()))));
    paper.table(blocks(dossier, texts));
    handover.flatMap(rooms.transfers::transfer).ifPresent(one -> paper.table(handover(one, texts)));
    return paper.closing(texts.get("dossier.paper.secrets")).build();
  }

  private Table blocks(Dossier dossier, Texts texts) {
    var table =
        Table.named("blocks", "")
            .column(Column.text("what", texts.get("member.paper.what"), 6))
            .column(Column.text("more", texts.get("dossier.paper.more"), 4))
            .column(Column.date("on", texts.get("dossier.paper.on")));
    var origins = rooms.transfers.origins(dossier.assignment().id());
    for (var part : dossier.parts()) {
      table.row(Row.heading(Cell.of(title(part.block().in(texts)) + " – " + part.in(texts))));
      for (var gap : part.gaps()) table.row(row(gap, texts.get("dossier.badge.GAP"), texts));
      for (var note : part.notes()) table.row(row(note, more(note, origins, texts), texts));
      for (var known : part.known())
        table.row(Row.of(Cell.of(known.in(texts)), Cell.of(texts.get("dossier.byItself"))));
    }
    return table.build();
  }

  private Row row(Note note, String more, Texts texts) {
    var day = LocalDate.ofInstant(note.recordedAt(), clock.getZone());
    return Row.of(Cell.of(note.words(texts)), Cell.of(more), Cell.of(day));
  }

  private String more(Note note, Map<UUID, Origin> origins, Texts texts) {
    var said = note.said();
    return Stream.of(
            said.place().map(where -> texts.get("dossier.keptAt", where)),
            said.grantedBy().map(who -> texts.get("dossier.grantedBy", who)),
            said.person().map(this::name),
            said.on().map(texts::date),
            said.at().map(String::valueOf),
            Optional.of(wrote(note, origins, texts)))
        .distinct()
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /// Who wrote it, or whose words of a handover they are.
  private String wrote(Note note, Map<UUID, Origin> origins, Texts texts) {
    return Optional.ofNullable(origins.get(note.id()))
        .map(one ->
            texts.get(
                "dossier.said",
                texts.date(LocalDate.ofInstant(one.said(), clock.getZone())),
                name(one.by())))
        .orElseGet(() -> name(note.by()));
  }

  private Table handover(Transfer transfer, Texts texts) {
    var handover = transfer.handover();
    var talk = rooms.transfers.talk(handover.id());
    var table =
        Table.named("handover", texts.get("handover.page"))
            .column(Column.text("what", texts.get("member.paper.what"), 3))
            .column(Column.text("words", texts.get("dossier.paper.words"), 7));
    var receiver = transfer.receiver().map(this::name).orElse(texts.get("handover.nobody"));
    table.row(
        fact(
            texts.get("handover.column.people"),
            texts.get("dossier.paper.between", name(handover.giver()), receiver)));
    table.row(
        fact(
            texts.get("handover.column.from"),
            rooms
                .transfers
                .returns(transfer)
                .map(day ->
                    texts.get("handover.fromBack", texts.date(handover.from()), texts.date(day)))
                .orElseGet(() -> texts.get("handover.fromForGood", texts.date(handover.from())))));
    table.row(fact(texts.get("handover.column.state"), transfer.state().in(texts)));
    var words = talk.words().stream().filter(word -> isTold(word, talk)).toList();
    for (var word : words)
      label(word, texts).ifPresent(what -> table.row(fact(what, said(word, texts))));
    return table.build();
  }

  /// Of how it stands only what was said last: it holds in place of what was said before.
  private static boolean isTold(Word word, Talk talk) {
    return word.kind() != WordKind.LABEL || talk.last(WordKind.LABEL).equals(Optional.of(word));
  }

  private static Row fact(String what, String words) {
    return Row.of(Cell.of(what), Cell.of(words));
  }

  private static Optional<String> label(Word word, Texts texts) {
    return switch (word.kind()) {
      case LABEL -> Optional.of(texts.get("handover.side.label"));
      case ACTION -> Optional.of(texts.get("handover.side.actions"));
      case INTRODUCTION -> Optional.of(texts.get("handover.side.introduction"));
      case CALL -> Optional.of(texts.get("handover.side.call"));
      case READ_BACK -> Optional.of(texts.get("handover.side.readBack"));
      case NEED -> Optional.of(texts.get("handover.side.needs"));
      case WAIVED -> Optional.of(texts.get("handover.side.waived"));
      case NO_NEED, MET, THANKS, RETURN, DROPPED, OTHER -> Optional.empty();
    };
  }

  private String said(Word word, Texts texts) {
    var words = word.kind() == WordKind.LABEL ? Calm.told(word.words(), texts) : word.words();
    return Stream.of(
            word.on().map(texts::date),
            word.at().map(String::valueOf),
            word.person().map(this::name),
            Optional.of(words))
        .flatMap(Optional::stream)
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String title(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private Optional<Client> client(Assignment assignment) {
    return rooms.work.client(assignment.client());
  }

  private String name(MemberId who) {
    return rooms.members.member(who).map(Member::name).orElse("?");
  }
}
