package coop.meent.document;

/// Makes one kind of report. Each feature brings its own; the wiring gathers them in [Reports].
public interface ReportMaker {

  ReportKind kind();

  /// @param request with everything that [#kind] needs
  Made make(ReportRequest request);
}
