package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id;
import coop.meent.base.Id.EntryId;
import coop.meent.base.RefusedException;
import coop.meent.correction.Batch;
import coop.meent.correction.CorrectionOutcome;
import coop.meent.correction.CorrectionRefusal;
import coop.meent.correction.CorrectionService;
import coop.meent.correction.CorrectionWords;
import coop.meent.correction.EntryEdit;
import coop.meent.correction.Foreseen;
import coop.meent.correction.Wish;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent edit FILE --where WORDS --set account=45110`: what a change would make of entries; `--do`
/// makes it, `--take-back A-12` takes the lot back that an entry is part of.
@Command(name = "edit", description = "${bundle:cli.edit}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class EditCommand implements Callable<Integer> {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;

  @Option(
      names = "--entry",
      split = ",",
      paramLabel = "ENTRY",
      description = "${bundle:cli.edit.entry}")
  private List<String> entries = List.of();

  @Option(names = "--where", paramLabel = "WORDS", description = "${bundle:cli.edit.where}")
  private @Nullable String where;

  @Option(names = "--account", paramLabel = "NUMBER", description = "${bundle:cli.edit.account}")
  private @Nullable String account;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.journal.from}")
  private LocalDate from = FIRST;

  @Option(names = "--to", paramLabel = "DATE", description = "${bundle:cli.journal.to}")
  private LocalDate to = LAST;

  @Option(names = "--on", paramLabel = "NUMBER", description = "${bundle:cli.edit.on}")
  private @Nullable String on;

  @Option(names = "--set", paramLabel = "WHAT=VALUE", description = "${bundle:cli.edit.set}")
  private Map<String, String> wishes = Map.of();

  @Option(names = "--leave-out", description = "${bundle:cli.edit.leaveOut}")
  private boolean isLeavingOut;

  @Option(names = "--do", description = "${bundle:cli.edit.do}")
  private boolean isDone;

  @Option(names = "--take-back", paramLabel = "ENTRY", description = "${bundle:cli.edit.takeBack}")
  private @Nullable String takenBack;

  @Mixin private Shape shape;

  EditCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (to.isBefore(from)) throw new WrongUseException("cli.wrong.period", from, to);
    var back = takenBack;
    boolean writes = isDone || back != null;
    try (var services = writes ? files.open(file) : files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code());
      if (back != null) return takeBack(services, book, back);
      if (entries.isEmpty() && where == null && account == null)
        throw new WrongUseException("cli.wrong.needs", "--entry, --where, --account");
      return change(services, book);
    }
  }

  private int change(Services services, Book book) {
    var edit = edit(services, book);
    if (edit.isEmpty()) throw new RefusedException(new CorrectionRefusal.NothingAsked());
    var chosen = chosen(services, book);
    if (chosen.size() > CorrectionService.MOST)
      throw new RefusedException(
          new CorrectionRefusal.TooMany(chosen.size(), CorrectionService.MOST));
    var foreseen = services.corrections().preview(book.id(), chosen, edit);
    if (isLeavingOut) foreseen = foreseen.stream().filter(one -> !isRefused(one)).toList();
    if (!isDone) {
      print(services, book, foreseen);
      if (!shape.isForPrograms()) say("cli.edit.dry", becoming(foreseen));
      return foreseen.stream().anyMatch(EditCommand::isRefused) ? Terminal.REFUSED : Terminal.DONE;
    }
    var ids = foreseen.stream().map(one -> one.entry().id()).toList();
    return switch (services.corrections().correct(book.id(), ids, edit)) {
      case CorrectionOutcome.Done<Batch>(var batch) -> {
        print(services, book, foreseen);
        if (!shape.isForPrograms()) say("cli.edit.done", batch.corrected().size());
        yield Terminal.DONE;
      }
      case CorrectionOutcome.Refused<Batch>(var why) -> {
        print(services, book, foreseen);
        yield terminal.refused(why);
      }
    };
  }

  private void say(String key, long count) {
    terminal.out().println(terminal.texts().count(key, count));
  }

  private static long becoming(List<Foreseen> foreseen) {
    return foreseen.stream().filter(Foreseen.Becomes.class::isInstance).count();
  }

  private static boolean isRefused(Foreseen one) {
    return one instanceof Foreseen.Cannot;
  }

  private int takeBack(Services services, Book book, String reference) {
    var entry = new Lookup(services).entry(book, reference);
    var batch =
        services
            .corrections()
            .around(entry.id())
            .orElseThrow(() -> new RefusedException(new CorrectionRefusal.NotChanged(reference)));
    return switch (services.corrections().takeBack(batch.id())) {
      case CorrectionOutcome.Done<Integer>(var count) -> {
        say("cli.edit.takenBack", count);
        yield Terminal.DONE;
      }
      case CorrectionOutcome.Refused<Integer>(var why) -> terminal.refused(why);
    };
  }

  private List<EntryId> chosen(Services services, Book book) {
    var lookup = new Lookup(services);
    List<EntryId> chosen = new ArrayList<>();
    for (var one : entries) chosen.add(lookup.entry(book, one.strip()).id());
    if (where == null && account == null) return chosen;
    var filter = JournalFilter.all(book.id()).within(new FiscalPeriod(from, to));
    if (where != null) filter = filter.holding(where);
    if (account != null) filter = filter.on(lookup.account(book, account).id());
    // What was taken back already is no part of what words find: only naming it asks for it.
    for (var entry : services.ledger().journal(filter, 0, Integer.MAX_VALUE))
      if (entry.reversedBy().isEmpty() && entry.reverses().isEmpty()) chosen.add(entry.id());
    return chosen.stream().distinct().toList();
  }

  private EntryEdit edit(Services services, Book book) {
    var lookup = new Lookup(services);
    var edit = EntryEdit.NONE;
    if (on != null) edit = edit.about(lookup.account(book, on).id());
    for (var wish : wishes.entrySet()) {
      var value = wish.getValue().strip();
      edit =
          switch (wish.getKey().toLowerCase(Locale.ROOT)) {
            case "account" -> edit.to(lookup.account(book, value).id());
            case "vat" -> edit.withVat(wish(value, key -> key));
            case "member" -> edit.withMember(wish(value, number -> lookup.member(number).id()));
            case "assignment" ->
                edit.withAssignment(
                    wish(
                        value,
                        word -> {
                          var found = lookup.assignment(word);
                          return new EntryEdit.Work(found.id(), found.client());
                        }));
            case "text" -> edit.withText(value);
            case "document" -> edit.withDocument(wish(value, name -> name));
            default -> throw new WrongUseException("cli.wrong.edit", wish.getKey());
          };
    }
    return edit;
  }

  private static <T> Wish<T> wish(String value, Function<String, T> of) {
    return value.isEmpty() ? new Wish.Clear<>() : new Wish.Put<>(of.apply(value));
  }

  private void print(Services services, Book book, List<Foreseen> foreseen) {
    var texts = terminal.texts();
    var words = CorrectionWords.of(texts, services.ledger().accounts(book.id()), names(services));
    var listing = new Listing("entry", "date", "text", "before", "after", "state", "why");
    for (var one : foreseen) {
      var entry = one.entry();
      switch (one) {
        case Foreseen.Becomes to ->
            row(listing, entry, words.before(to), words.after(to), "changes", "");
        case Foreseen.Stays _ -> row(listing, entry, "", "", "stays", "");
        case Foreseen.Cannot no -> row(listing, entry, "", "", "cannot", words.why(no));
      }
    }
    shape.print(listing, terminal);
  }

  private void row(
      Listing listing, JournalEntry entry, String before, String after, String state, String why) {
    listing.row(
        entry.reference(),
        entry.date(),
        entry.text(),
        before,
        after,
        shape.isForPrograms() ? state : terminal.texts().get("correction.state." + state),
        why);
  }

  private static Function<Dimensions, String> names(Services services) {
    Map<Id, String> names = new HashMap<>();
    services.members().members().forEach(one -> names.put(one.id(), one.name()));
    services.work().assignments().forEach(one -> names.put(one.id(), one.name()));
    return about ->
        String.join(
            ", ",
            Stream.of(about.member().map(names::get), about.assignment().map(names::get))
                .flatMap(Optional::stream)
                .toList());
  }
}
