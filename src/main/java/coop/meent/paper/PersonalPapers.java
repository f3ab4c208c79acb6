package coop.meent.paper;

import coop.meent.base.Named;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The papers of a person with their texts, and who looked at them when. Reading somebody else's
/// for an export leaves a look, as opening them does; notes of one's own are in nobody else's
/// export.
public final class PersonalPapers implements PersonalPart {

  private final PaperService papers;
  private final MemberService members;

  public PersonalPapers(PaperService papers, MemberService members) {
    this.papers = papers;
    this.members = members;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    List<Named> withheld = new ArrayList<>();
    if (!asked.isForOneself()) withheld.add(texts -> texts.get("personal.withheld.private"));
    for (var paper : papers.papers(asked.who(), asked.reader())) {
      switch (papers.open(paper.id(), asked.reader())) {
        case Reading.Opened(var opened, var text, var _) -> rows.add(row(opened, text));
        case Reading.NotHere _ -> {}
        case Reading.NotNoted _ ->
            withheld.add(texts -> texts.get("personal.withheld.paper", paper.title()));
      }
    }
    return new Held("papers", texts -> texts.get("personal.part.papers"), rows, withheld);
  }

  private Row row(Paper paper, String text) {
    List<Map<String, Object>> looks = new ArrayList<>();
    for (var look : paper.looks()) looks.add(Map.of("by", name(look), "on", look.date()));
    return Rows.with("title", paper.title())
        .and("kind", paper.kind().name().toLowerCase(Locale.ROOT))
        .and("date", paper.date())
        .and("text", text)
        .and("isPrivate", paper.isPrivate())
        .and("takenBack", paper.withdrawn().isPresent())
        .and("looks", looks)
        .said(texts ->
            texts.shortDate(paper.date())
                + " · "
                + paper.title()
                + paper.looks().stream()
                    .map(look ->
                        " · "
                            + texts.get("personal.look", name(look), texts.shortDate(look.date())))
                    .reduce("", String::concat)
                + " — "
                + text);
  }

  private String name(PaperLook look) {
    return members.member(look.member()).map(Member::name).orElse("?");
  }
}
