package coop.meent.document;

import java.util.List;

/// Every report there is, for the window and the command line alike.
public final class Reports {

  private final List<ReportMaker> makers;
  private final PdfWriter pdf;

  /// @param makers in the order in which they are listed
  public Reports(List<ReportMaker> makers, PdfWriter pdf) {
    this.makers = List.copyOf(makers);
    this.pdf = pdf;
  }

  public List<ReportKind> kinds() {
    return makers.stream().map(ReportMaker::kind).toList();
  }

  /// Makes the report of this name, or says what is missing or why it would be too long.
  public Made make(String name, ReportRequest request) {
    var found = makers.stream().filter(maker -> maker.kind().name().equals(name)).findFirst();
    if (found.isEmpty()) return new Made.NoSuchReport(name);
    var needs = found.get().kind().needs();
    if (needs.contains(ReportChoice.ACCOUNT) && request.account().isEmpty())
      return new Made.AccountMissing(name);
    if (needs.contains(ReportChoice.MEMBER) && request.member().isEmpty())
      return new Made.MemberMissing(name);
    var made = found.get().make(request);
    if (!(made instanceof Made.Ready(Report report))) return made;
    int pages = pdf.estimatedPages(report);
    return pages > Made.TooLong.MOST_PAGES ? new Made.TooLong(pages) : made;
  }
}
