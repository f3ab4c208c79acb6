package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.vat.PrivateCar;
import coop.meent.vat.PrivateUseOutcome;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent vat car FILE`: the cars of a book that are driven privately as well; with a name one is
/// added, or changed.
@Command(name = "car", description = "${bundle:cli.vat.car}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class VatCarCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "${bundle:cli.vat.car.name}")
  private @Nullable String name;

  @Mixin private BookOption bookOption;

  @Option(
      names = "--list-price",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.vat.car.price}")
  private @Nullable BigDecimal price;

  @Option(names = "--taken", paramLabel = "DATE", description = "${bundle:cli.vat.car.taken}")
  private @Nullable LocalDate taken;

  @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.vat.car.until}")
  private @Nullable LocalDate until;

  @Option(names = "--leased", description = "${bundle:cli.vat.car.leased}")
  private boolean isLeased;

  @Option(
      names = "--bought-vat",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.vat.car.boughtVat}")
  private @Nullable BigDecimal boughtVat;

  @Mixin private Shape shape;

  VatCarCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (name == null) return list();
    try (var services = files.open(file)) {
      var book = new Lookup(services).book(bookOption.code()).id();
      var uses = services.vat().privateUse();
      var known =
          uses.cars(book).stream().filter(car -> car.name().equalsIgnoreCase(name)).findFirst();
      var car =
          new PrivateCar(
              known.map(PrivateCar::id).orElseGet(uses::newCar),
              book,
              known.map(PrivateCar::name).orElse(name),
              money(price, known.map(PrivateCar::listPrice)),
              acquired(known),
              money(boughtVat, known.map(PrivateCar::boughtVat)),
              taken(known),
              Optional.ofNullable(until).or(() -> known.flatMap(PrivateCar::until)));
      return switch (uses.keep(car)) {
        case PrivateUseOutcome.Kept(var kept) -> {
          terminal.say("cli.vat.car.kept", kept.name());
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
        case PrivateUseOutcome.Booked booked -> throw new IllegalStateException(booked.toString());
      };
    }
  }

  private static Money money(@Nullable BigDecimal typed, Optional<Money> known) {
    return typed == null ? known.orElse(Money.ZERO) : Money.of(typed);
  }

  private PrivateCar.Acquired acquired(Optional<PrivateCar> known) {
    if (isLeased) return PrivateCar.Acquired.LEASED;
    if (boughtVat != null)
      return boughtVat.signum() > 0
          ? PrivateCar.Acquired.WITH_VAT
          : PrivateCar.Acquired.WITHOUT_VAT;
    return known.map(PrivateCar::acquired).orElse(PrivateCar.Acquired.WITHOUT_VAT);
  }

  private LocalDate taken(Optional<PrivateCar> known) {
    if (taken != null) return taken;
    return known
        .map(PrivateCar::taken)
        .orElseThrow(() -> new WrongUseException("cli.wrong.missing", "--taken"));
  }

  private int list() {
    try (var services = files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code()).id();
      var listing = new Listing("name", "listPrice", "acquired", "boughtVat", "from", "until");
      for (var car : services.vat().privateUse().cars(book))
        listing.row(
            car.name(),
            car.listPrice(),
            shape.isForPrograms()
                ? car.acquired().name().toLowerCase(Locale.ROOT)
                : terminal.texts().get("vat.car." + car.acquired().name()),
            car.boughtVat(),
            car.taken(),
            car.until());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
