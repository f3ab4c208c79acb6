package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperService;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Finds the paper that a word on the command line means, among those that somebody may read.
record PaperLookup(PaperService papers, MemberId viewer) {

  static String code(Paper paper) {
    return ShortCode.of(paper.id());
  }

  /// By its code, or a part of the title that only one has.
  Paper named(String word) {
    var wanted = word.strip().toLowerCase(Locale.ROOT);
    var all = papers.papers(viewer);
    var coded = all.stream().filter(paper -> code(paper).equals(wanted)).toList();
    var found = coded.isEmpty() ? titled(all, wanted) : coded;
    if (found.isEmpty() || wanted.isEmpty())
      throw new RefusedException(new PaperCommandRefusal.NoSuchPaper(word));
    if (found.size() > 1)
      throw new RefusedException(
          new PaperCommandRefusal.SeveralPapers(
              word,
              found.stream()
                  .map(paper -> code(paper) + " " + paper.title())
                  .collect(Collectors.joining(", "))));
    return found.getFirst();
  }

  private static List<Paper> titled(List<Paper> all, String wanted) {
    var exact = all.stream().filter(paper -> lower(paper).equals(wanted)).toList();
    if (!exact.isEmpty()) return exact;
    return all.stream().filter(paper -> lower(paper).contains(wanted)).toList();
  }

  private static String lower(Paper paper) {
    return paper.title().toLowerCase(Locale.ROOT);
  }
}
