package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.handover.Block;
import coop.meent.handover.Dossier;
import coop.meent.handover.DossierOutcome;
import coop.meent.handover.Note;
import coop.meent.handover.NoteDraft;
import coop.meent.handover.TransferState;
import coop.meent.work.Assignment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent dossier FILE [ASSIGNMENT]`: how ready dossiers are, block by block; with `--block` and
/// words writes in one, notes a gap, or says that a block still holds.
@Command(name = "dossier", description = "${bundle:cli.dossier}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class DossierCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ASSIGNMENT",
      description = "${bundle:cli.dossier.assignment}")
  private @Nullable String assignment;

  @Option(names = "--block", paramLabel = "BLOCK", description = "${bundle:cli.dossier.block}")
  private @Nullable Block block;

  @Option(names = "--write", paramLabel = "WORDS", description = "${bundle:cli.dossier.write}")
  private @Nullable String words;

  @Option(names = "--kept-at", paramLabel = "PLACE", description = "${bundle:cli.dossier.keptAt}")
  private String place = "";

  @Option(names = "--granted-by", paramLabel = "WHO", description = "${bundle:cli.dossier.granted}")
  private String granted = "";

  @Option(names = "--by", paramLabel = "DATE", description = "${bundle:cli.dossier.by}")
  private @Nullable LocalDate by;

  @Option(names = "--gap", paramLabel = "WORDS", description = "${bundle:cli.dossier.gap}")
  private @Nullable String gap;

  @Option(names = "--holds", description = "${bundle:cli.dossier.holds}")
  private boolean holds;

  @Option(names = "--out", paramLabel = "PDF", description = "${bundle:cli.dossier.out}")
  private @Nullable Path out;

  @Option(names = "--sheet", paramLabel = "PDF", description = "${bundle:cli.dossier.sheet}")
  private @Nullable Path sheet;

  @Option(names = "--of", paramLabel = "WHO", description = "${bundle:cli.dossier.of}")
  private @Nullable String whose;

  @Option(names = "--asked", description = "${bundle:cli.dossier.asked}")
  private boolean isAsked;

  @Option(names = "--not-now", description = "${bundle:cli.dossier.notNow}")
  private boolean isNotNow;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.case.as}")
  private @Nullable String as;

  @Mixin private Shape shape;

  DossierCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean isDeed = words != null || gap != null || holds;
    boolean isPaper = out != null || sheet != null;
    boolean isBlockless = isDeed && block == null;
    if (isBlockless || ((isDeed || isPaper || isNotNow) && assignment == null))
      throw new WrongUseException("cli.wrong.dossier");
    try (var services = isDeed || isNotNow ? files.open(file) : files.openForReading(file)) {
      if (isAsked) return asked(services);
      var dossiers = services.handingOver().dossiers();
      if (assignment == null) return list(dossiers.running());
      var work = new Lookup(services).assignment(assignment);
      if ((isDeed || isNotNow) && write(services, work) instanceof Refusal refusal)
        return terminal.refused(refusal);
      var dossier = dossiers.of(work.id());
      if (dossier.isEmpty()) return terminal.refused(new DossierOutcome.NotOfTheTeam(work.name()));
      if (isPaper) print(services, work);
      else show(dossier.get());
      return Terminal.DONE;
    }
  }

  private void print(Services services, Assignment work) {
    var papers = services.handingOver().papers();
    if (sheet != null) {
      write(papers.continuity(work), sheet);
      var unnamed = papers.unnamed(work);
      var unreachable = papers.unreachable(work);
      if (!unnamed.isEmpty()) terminal.remark("continuity.unnamed", String.join(", ", unnamed));
      if (!unreachable.isEmpty())
        terminal.remark("continuity.unreachable", String.join(", ", unreachable));
    }
    if (out == null) return;
    var last =
        services.handingOver().transfers().transfers().stream()
            .filter(one -> one.handover().assignment().equals(work.id()))
            .filter(one -> one.state() != TransferState.STOPPED)
            .reduce((_, later) -> later)
            .map(one -> one.handover().id());
    var language = services.members().cooperative().orElseThrow().language();
    write(papers.dossier(work.id(), last, language).orElseThrow(), out);
  }

  private void write(Report report, Path target) {
    RefusedException.unlessRefused(new PdfWriter().write(report, target));
    terminal.remark("cli.report.done", report.title(), target);
  }

  private DossierOutcome write(Services services, Assignment work) {
    var dossiers = services.handingOver().dossiers();
    var me = me(services);
    if (isNotNow) return services.handingOver().prompts().later(work.id(), me);
    var where = Optional.ofNullable(block).orElseThrow();
    if (gap != null) return dossiers.gap(work.id(), where, gap, me);
    if (words == null) return dossiers.look(work.id(), where, me);
    var draft = NoteDraft.of(words).keptAt(place, granted);
    if (by != null) draft = draft.by(by);
    if (whose != null) draft = draft.of(new People(services.members()).named(whose).id());
    return dossiers.write(work.id(), where, draft, me);
  }

  private MemberId me(Services services) {
    return as == null
        ? Sitter.at(services).member().id()
        : new People(services.members()).named(as).id();
  }

  /// Small questions that wait for an answer.
  private int asked(Services services) {
    var listing = new Listing("number", "assignment", "block", "asked", "percent");
    for (var one : services.handingOver().prompts().of(me(services)))
      listing.row(
          one.assignment().number(),
          one.assignment().name(),
          one.block().name().toLowerCase(Locale.ROOT),
          one.in(terminal.texts()),
          one.percent());
    shape.print(listing, terminal);
    return Terminal.DONE;
  }

  private int list(List<Dossier> all) {
    var listing = new Listing("number", "name", "percent", "lacking");
    for (var one : all)
      listing.row(
          one.assignment().number(),
          one.assignment().name(),
          one.percent(),
          String.join(
              ", ",
              one.lacking().stream().map(part -> part.block().in(terminal.texts())).toList()));
    shape.print(listing, terminal);
    return Terminal.DONE;
  }

  private void show(Dossier dossier) {
    var texts = terminal.texts();
    if (shape.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("assignment", dossier.assignment().number().toString());
      values.put("name", dossier.assignment().name());
      values.putAll(IllCommand.readiness(dossier, texts));
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say("cli.dossier.ready", dossier.assignment().name(), dossier.percent());
    for (var part : dossier.parts()) {
      terminal.out().println();
      terminal.out().println(part.block().in(texts) + ": " + part.in(texts));
      if (part.standing() == Dossier.Standing.EMPTY)
        terminal.out().println("  " + texts.get("dossier.ask." + part.block().name()));
      part.known().forEach(line -> terminal.out().println("  " + line.in(texts)));
      part.notes().forEach(note -> terminal.out().println("  " + line(note)));
    }
  }

  private String line(Note note) {
    var texts = terminal.texts();
    var said = note.said();
    var line = new StringBuilder(said.words());
    said.place().ifPresent(where -> line.append(" · ").append(texts.get("dossier.keptAt", where)));
    said.grantedBy()
        .ifPresent(who -> line.append(" · ").append(texts.get("dossier.grantedBy", who)));
    said.on().ifPresent(day -> line.append(" · ").append(texts.date(day)));
    return line.toString();
  }
}
