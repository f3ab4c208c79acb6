package coop.meent.sister;

import static coop.meent.sister.LetterFuzz.READER;
import static coop.meent.sister.LetterFuzz.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestSeed;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.base.Week;
import coop.meent.crypto.Fingerprint;
import coop.meent.crypto.Identity;
import coop.meent.sister.Letter.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterCodecTest {

  private static final Path KEPT = Path.of("src/test/resources/coop/meent/fuzz/letter");
  private static final LocalDate MADE = LocalDate.of(2026, 11, 21);
  private static final UUID US = new UUID(1, 2);
  private static final UUID THEM = new UUID(3, 4);

  private static Letter letter(Content content) {
    return new Letter(7, MADE, MADE.plusWeeks(8), content);
  }

  private static Letter introduction() {
    return letter(
        new Letter.Introduction("Coöperatie De Loods", "Ilse, 030 123 45 67", Keys.of(WRITER)));
  }

  private static Map<String, Letter> sealed() {
    var band = new Band(Optional.of(Money.parse("70.00")), Optional.empty());
    var free = new Free(Week.of(MADE.plusWeeks(1)), List.of(0, 2, 3, 5, 5, 1));
    var one =
        new Offered(
            new UUID(5, 6),
            Region.UTRECHT,
            band,
            List.of(new Ability("Copywriting", 4), new Ability("Ontwerp", 2)),
            free);
    var other = new Offered(new UUID(5, 7), Region.ANYWHERE, Band.OPEN, List.of(), free);
    Map<String, Letter> all = new LinkedHashMap<>();
    all.put("offer", letter(new Letter.Offer(List.of(one, other))));
    all.put(
        "interest",
        letter(
            new Letter.Asking(
                new Interest(
                    new UUID(8, 9), new UUID(5, 6), "Jaarverslag", 16, MADE, MADE, band))));
    var detail = Optional.of(new Detail("Noor Kramer", "noor@example.org", ""));
    all.put("answer", letter(new Letter.Answer(new UUID(8, 9), true, detail)));
    all.put("answer-no", letter(new Letter.Answer(new UUID(8, 9), false, Optional.empty())));
    return all;
  }

  private static Letter named(String name) {
    return Objects.requireNonNull(sealed().get(name));
  }

  private static LetterCodec codec() {
    return new LetterCodec(new Seeded(24));
  }

  private static byte[] sealed(Letter letter) {
    return codec().write(US, WRITER, THEM, READER.wrappingKey().publicKey(), letter);
  }

  private static Letter opened(byte[] file) {
    return LetterCodec.open(codec().envelope(file), READER, WRITER.signingKey().verifyKey());
  }

  /// What was written by this version stays readable for good, and is written the same again.
  @Test
  void theBytesOfALetterAreTheSameForGood() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("introduction.meentletter", codec().introduce(US, WRITER, introduction()));
    files.put("introduction-form", LetterForm.write(introduction()));
    sealed()
        .forEach((name, letter) -> {
          files.put(name + ".meentletter", sealed(letter));
          files.put(name + "-form", LetterForm.write(letter));
        });
    for (var each : files.entrySet()) {
      var kept = KEPT.resolve(each.getKey());
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(KEPT);
        Files.write(kept, each.getValue());
      }
      assertThat(each.getValue()).as(each.getKey()).isEqualTo(Files.readAllBytes(kept));
    }
    assertThat(
            LetterCodec.introduction(
                codec().envelope(Files.readAllBytes(KEPT.resolve("introduction.meentletter")))))
        .isEqualTo(introduction());
    for (var each : sealed().entrySet())
      assertThat(opened(Files.readAllBytes(KEPT.resolve(each.getKey() + ".meentletter"))))
          .isEqualTo(each.getValue());
  }

  @Test
  void onlyWhoItIsForOpensItAndOnlyWhoWroteItSigned() {
    var file = sealed(named("answer"));
    var stranger = Identity.random(new Seeded(99));
    var envelope = codec().envelope(file);
    assertThatThrownBy(() -> LetterCodec.open(envelope, stranger, WRITER.signingKey().verifyKey()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            no -> assertThat(no.refusal()).isEqualTo(new SisterRefusal.OtherKeys()));
    assertThatThrownBy(() -> LetterCodec.open(envelope, READER, stranger.signingKey().verifyKey()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            no -> assertThat(no.refusal()).isEqualTo(new SisterRefusal.NotSigned()));
  }

  @Test
  void aYesIsAsLongAsANo() {
    assertThat(sealed(named("answer"))).hasSameSizeAs(sealed(named("answer-no")));
  }

  @Test
  void whatALetterMayNotSayIsNotRead() {
    var free = new Free(Week.of(MADE), List.of(1));
    var a = new Offered(new UUID(1, 1), Region.UTRECHT, Band.OPEN, List.of(), free);
    var b = new Offered(new UUID(1, 2), Region.UTRECHT, Band.OPEN, List.of(), free);
    unread(letter(new Letter.Offer(List.of(b, a))));
    unread(letter(new Letter.Offer(List.of(a, a))));
    unread(new Letter(1, MADE, MADE.minusDays(1), new Letter.Offer(List.of())));
    unread(new Letter(1, MADE, MADE.plusYears(2), new Letter.Offer(List.of())));
    var turned = new Band(Optional.of(Money.parse("9.00")), Optional.of(Money.parse("8.00")));
    unread(
        letter(
            new Letter.Offer(
                List.of(new Offered(new UUID(1, 1), Region.UTRECHT, turned, List.of(), free)))));
    var lines = Optional.of(new Detail("Noor\u001b[2J", "x", ""));
    unread(letter(new Letter.Answer(US, true, lines)));
    var long501 = Optional.of(new Detail("Noor", "x".repeat(501), ""));
    unread(letter(new Letter.Answer(US, true, long501)));
  }

  private static void unread(Letter letter) {
    var bytes = LetterForm.write(letter);
    assertThatThrownBy(() -> LetterForm.read(letter.content().kind(), bytes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anyOfferReadsAsItWasWritten() {
    var random = new Seeded(TestSeed.print("LetterCodecTest"));
    for (int round = 0; round < 50; round++) {
      List<Offered> people = new ArrayList<>();
      int count = random.nextInt(6);
      for (int i = 0; i < count; i++) {
        var from = Money.ofCents(random.nextInt(20_000));
        var band =
            new Band(
                random.nextBoolean() ? Optional.of(from) : Optional.empty(),
                random.nextBoolean()
                    ? Optional.of(from.plus(Money.ofCents(random.nextInt(5_000))))
                    : Optional.empty());
        List<Integer> days = new ArrayList<>();
        for (int block = 0; block < random.nextInt(8); block++) days.add(random.nextInt(6));
        people.add(
            new Offered(
                new UUID(i, random.nextLong()),
                random.nextBoolean() ? Region.LIMBURG : Region.ABROAD,
                band,
                List.of(new Ability("Schrijven é " + i, 1 + random.nextInt(5))),
                new Free(Week.of(MADE.plusDays(random.nextInt(400))), days)));
      }
      var letter = letter(new Letter.Offer(people));
      assertThat(opened(sealed(letter))).isEqualTo(letter);
    }
  }

  @Test
  void aFingerprintIsOfBothKeys() {
    var sign = WRITER.signingKey().verifyKey();
    var wrap = WRITER.wrappingKey().publicKey();
    var print = Fingerprint.of(sign, wrap);
    assertThat(print.text()).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
    assertThat(Fingerprint.of(READER.signingKey().verifyKey(), wrap)).isNotEqualTo(print);
    assertThat(Fingerprint.of(sign, READER.wrappingKey().publicKey())).isNotEqualTo(print);
  }
}
