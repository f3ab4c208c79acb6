package coop.meent.sister;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import coop.meent.base.Money;
import coop.meent.base.Week;
import coop.meent.crypto.VerifyKey;
import coop.meent.crypto.WrappingPublicKey;
import coop.meent.sister.Letter.Answer;
import coop.meent.sister.Letter.Asking;
import coop.meent.sister.Letter.Content;
import coop.meent.sister.Letter.Introduction;
import coop.meent.sister.Letter.Offer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a letter says, as bytes: there is one way only to write each.
///
/// ```
/// letter       := number made until content
/// introduction := name contact sign-key(32) wrap-key(32)
/// offer        := count { mark(16) region(1) band count { skill level(1) }* monday count days(1)* }*
/// interest     := id(16) mark(16) what hours from to band
/// answer       := interest(16) 0 | interest(16) 1 0 | interest(16) 1 1 name contact words
/// band         := rate rate        rate := 0, or cents + 1
/// day          := days since 1970-01-01
/// ```
final class LetterForm {

  /// Longer words are no word but an attempt.
  static final int MOST_LETTERS = 500;

  static final int MOST_PEOPLE = 500;
  private static final int MOST_ABILITIES = 200;
  private static final int MOST_BLOCKS = 52;
  private static final int MOST_HOURS = 60;
  private static final int HIGHEST = 5;

  /// The last day that is written with four figures for its year.
  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  private LetterForm() {}

  static byte[] write(Letter letter) {
    var out = new ByteWriter().count(letter.number());
    day(out, letter.made());
    day(out, letter.until());
    switch (letter.content()) {
      case Introduction(var name, var contact, var keys) ->
          out.text(name).text(contact).raw(keys.sign().bytes()).raw(keys.wrap().bytes());
      case Offer(var people) -> {
        out.count(people.size());
        for (var one : people) write(out, one);
      }
      case Asking(var one) -> {
        out.id(one.id()).id(one.mark()).text(one.what()).count(one.hours());
        day(out, one.from());
        day(out, one.to());
        write(out, one.band());
      }
      case Answer(var interest, var isYes, var detail) -> {
        out.id(interest).octet(isYes ? 1 : 0);
        if (isYes) out.octet(detail.isPresent() ? 1 : 0);
        detail.ifPresent(one -> out.text(one.name()).text(one.contact()).text(one.words()));
      }
    }
    return out.toBytes();
  }

  private static void write(ByteWriter out, Offered one) {
    out.id(one.mark()).octet(one.region().octet());
    write(out, one.band());
    out.count(one.abilities().size());
    for (var ability : one.abilities()) out.text(ability.skill()).octet(ability.level());
    day(out, one.free().first().monday());
    out.count(one.free().days().size());
    for (int days : one.free().days()) out.octet(days);
  }

  private static void write(ByteWriter out, Band band) {
    rate(out, band.from());
    rate(out, band.to());
  }

  private static void rate(ByteWriter out, Optional<Money> rate) {
    out.count(rate.map(money -> money.cents() + 1).orElse(0L));
  }

  private static void day(ByteWriter out, LocalDate day) {
    out.count(day.toEpochDay());
  }

  /// @throws IllegalArgumentException when it says nothing that a letter of the kind can say
  static Letter read(LetterKind kind, byte[] bytes) {
    var in = new ByteReader(bytes);
    int number = in.integer();
    var made = day(in);
    var until = day(in);
    if (until.isBefore(made) || until.isAfter(made.plusYears(1)))
      throw new IllegalArgumentException("does not count from when it was made on");
    var content = content(kind, in);
    in.requireEnd();
    return new Letter(number, made, until, content);
  }

  private static Content content(LetterKind kind, ByteReader in) {
    return switch (kind) {
      case INTRODUCTION ->
          new Introduction(
              name(in),
              words(in),
              new Keys(
                  VerifyKey.of(in.raw(VerifyKey.SIZE)),
                  WrappingPublicKey.of(in.raw(WrappingPublicKey.SIZE))));
      case OFFER -> new Offer(people(in));
      case INTEREST -> new Asking(interest(in));
      case ANSWER -> answer(in);
    };
  }

  private static List<Offered> people(ByteReader in) {
    int count = most(in.size(), MOST_PEOPLE);
    List<Offered> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      var one = offered(in);
      if (!people.isEmpty() && people.getLast().mark().compareTo(one.mark()) >= 0)
        throw new IllegalArgumentException("people out of order");
      people.add(one);
    }
    return people;
  }

  private static Offered offered(ByteReader in) {
    var mark = in.id();
    var region =
        Region.at(in.octet()).orElseThrow(() -> new IllegalArgumentException("unknown region"));
    var band = band(in);
    int count = most(in.size(), MOST_ABILITIES);
    List<Ability> abilities = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      var skill = name(in);
      int level = most(in.octet(), HIGHEST);
      if (level == 0) throw new IllegalArgumentException("a skill that is none");
      abilities.add(new Ability(skill, level));
    }
    var first = day(in);
    var week = Week.of(first);
    if (!week.monday().equals(first)) throw new IllegalArgumentException("no Monday");
    int blocks = most(in.size(), MOST_BLOCKS);
    List<Integer> days = new ArrayList<>();
    for (int i = 0; i < blocks; i++) days.add(most(in.octet(), Free.MOST_DAYS));
    return new Offered(mark, region, band, abilities, new Free(week, days));
  }

  private static Interest interest(ByteReader in) {
    var id = in.id();
    var mark = in.id();
    var what = name(in);
    int hours = most(in.integer(), MOST_HOURS);
    var from = day(in);
    var to = day(in);
    if (to.isBefore(from)) throw new IllegalArgumentException("ends before it begins");
    return new Interest(id, mark, what, hours, from, to, band(in));
  }

  private static Answer answer(ByteReader in) {
    var interest = in.id();
    boolean isYes = isYes(in);
    var detail =
        isYes && isYes(in)
            ? Optional.of(new Detail(name(in), name(in), words(in)))
            : Optional.<Detail>empty();
    return new Answer(interest, isYes, detail);
  }

  private static boolean isYes(ByteReader in) {
    return most(in.octet(), 1) == 1;
  }

  private static Band band(ByteReader in) {
    var band = new Band(rate(in), rate(in));
    if (band.isTurned()) throw new IllegalArgumentException("a band that ends before it begins");
    return band;
  }

  private static Optional<Money> rate(ByteReader in) {
    int cents = in.integer();
    return cents == 0 ? Optional.empty() : Optional.of(Money.ofCents(cents - 1L));
  }

  private static LocalDate day(ByteReader in) {
    int day = in.integer();
    if (day > LAST_DAY) throw new IllegalArgumentException("a day past all years");
    return LocalDate.ofEpochDay(day);
  }

  private static String name(ByteReader in) {
    var name = words(in);
    if (name.isBlank()) throw new IllegalArgumentException("no name");
    return name;
  }

  /// One line: nothing in it moves what stands around it on a screen or in a terminal.
  private static String words(ByteReader in) {
    var words = in.text();
    if (words.length() > MOST_LETTERS) throw new IllegalArgumentException("too many words");
    if (!words.equals(line(words))) throw new IllegalArgumentException("more than a line");
    return words;
  }

  /// Without what is no letter, and with one space between words.
  static String line(String words) {
    return words.replaceAll("[\\p{C}\\p{Z}\\s]+", " ").strip();
  }

  private static int most(int number, int most) {
    if (number > most) throw new IllegalArgumentException("too many: " + number);
    return number;
  }
}
