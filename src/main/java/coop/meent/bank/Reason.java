package coop.meent.bank;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// Why an account is proposed, to be shown in words.
public sealed interface Reason {

  /// Sure enough to be booked without looking at each line.
  boolean isCertain();

  /// How many of a hundred such proposals are right at least, as far as years full of noise tell.
  int score();

  String words(Texts texts);

  /// Whether it pays something that is paid once.
  default boolean isOnce() {
    return this instanceof PaysInvoice
        || this instanceof PaysBill
        || this instanceof OfBatch
        || this instanceof OfCollection;
  }

  /// A rule that people wrote.
  record ByRule(String rule) implements Reason {
    @Override
    public boolean isCertain() {
      return true;
    }

    @Override
    public int score() {
      return 99;
    }

    @Override
    public String words(Texts texts) {
      return texts.get("bank.reason.rule", rule);
    }
  }

  /// It pays what a client was asked for.
  ///
  /// @param numbers of the invoices, as people write them
  /// @param client by name
  record PaysInvoice(String numbers, String client, Way way) implements Reason {

    /// How it was recognised.
    public enum Way {
      /// Its number or reference is named, and the amount is what is open.
      EXACT(100),

      /// Named, but less than what is open.
      PART(95),

      /// Named, and more than what is open.
      OVER(80),

      /// Named, and cents away from what is open.
      CENTS(97),

      /// Named beside others of the client that are not.
      MORE(93),

      /// Named, but by somebody who is not its client.
      PAYER(75),

      /// The client and the amount, without a number.
      AMOUNT(96),

      /// All that is open of the client, without a number.
      ALL(96),

      /// Some of what is open of the client, without a number.
      SOME(93),

      /// What is open of the client less what there is to its credit.
      LESS(93),

      /// The client, and cents away from what is open.
      NEAR(92),

      /// The client, and less than the oldest that it can be a part of.
      REST(70),

      /// Only this one asks for the amount, whoever paid.
      ALONE(55),

      /// Paid through a provider, who names what it is and keeps a fee.
      PROVIDER(94),

      /// Paid through a provider, whose fee was always computed like this.
      FEE(88),

      /// Named, and paid already.
      AGAIN(90),

      /// What was paid too much goes back.
      BACK(90);

      private final int score;

      Way(int score) {
        this.score = score;
      }
    }

    /// Only what says itself what it pays.
    @Override
    public boolean isCertain() {
      return way == Way.EXACT;
    }

    @Override
    public int score() {
      return way.score;
    }

    @Override
    public String words(Texts texts) {
      return texts.get("bank.reason.invoice." + way, numbers, client);
    }
  }

  /// It is what the bank was asked to pay in a batch.
  ///
  /// @param batch as people call it
  /// @param payee of the payment, or of the first
  /// @param payments that the line shows
  record OfBatch(String batch, String payee, int payments, Trace trace) implements Reason {

    /// How it was recognised.
    public enum Trace {
      /// The mark that travelled with the payment.
      MARK(100),

      /// That mark, with money that came back.
      BACK(100),

      /// The name of the file, with the sum of the batch.
      WHOLE(100),

      /// The sum of the batch alone.
      SUM(92),

      /// The account and the amount, without the mark.
      ACCOUNT(97),

      /// The name and the amount, where the bank tells no account.
      NAME(95);

      private final int score;

      Trace(int score) {
        this.score = score;
      }

      private boolean isCertain() {
        return this == MARK || this == BACK || this == WHOLE;
      }
    }

    @Override
    public boolean isCertain() {
      return trace.isCertain();
    }

    @Override
    public int score() {
      return trace.score;
    }

    @Override
    public String words(Texts texts) {
      return texts.get("bank.reason.batch." + trace, batch, payee, payments);
    }
  }

  /// It is what the bank was asked to collect in a batch.
  ///
  /// @param batch as people call it
  /// @param debtor of the collection, or of the first
  /// @param collections that the line shows
  /// @param why it went back, where the bank says so
  record OfCollection(
      String batch, String debtor, int collections, OfBatch.Trace trace, Optional<Named> why)
      implements Reason {
    @Override
    public boolean isCertain() {
      return trace.isCertain();
    }

    @Override
    public int score() {
      return trace.score;
    }

    @Override
    public String words(Texts texts) {
      return why.map(
              said -> texts.get("bank.reason.collection.BACK.why", batch, debtor, said.in(texts)))
          .orElseGet(
              () -> texts.get("bank.reason.collection." + trace, batch, debtor, collections));
    }
  }

  /// It pays what a supplier, or a member who advanced something, asked for.
  ///
  /// @param numbers of the bills, as people write them
  /// @param payee by name
  record PaysBill(String numbers, String payee, How how) implements Reason {

    /// How it was recognised.
    public enum How {
      /// Its number or reference is named, and the amount is what is open.
      EXACT(100),

      /// Named, but less than what is open.
      PART(95),

      /// Named, and more than what is open.
      OVER(80),

      /// The account number and the amount, without a number.
      IBAN(96),

      /// The name and the amount, without a number.
      NAME(93),

      /// All that is open of the payee, without a number.
      ALL(92),

      /// A name that is hardly to be read, and the only one with the amount.
      ALIKE(90),

      /// In another currency, and paid at the rate of another day.
      RATE(75),

      /// What was paid too much comes back, or what a credit note gives.
      BACK(85);

      private final int score;

      How(int score) {
        this.score = score;
      }
    }

    /// Only what says itself what it pays.
    @Override
    public boolean isCertain() {
      return how == How.EXACT;
    }

    @Override
    public int score() {
      return how.score;
    }

    @Override
    public String words(Texts texts) {
      return texts.get("bank.reason.bill." + how, numbers, payee);
    }
  }

  /// The other side is an account of this book, too.
  record OwnAccount(String account) implements Reason {
    @Override
    public boolean isCertain() {
      return false;
    }

    @Override
    public int score() {
      return 99;
    }

    @Override
    public String words(Texts texts) {
      return texts.get("bank.reason.ownAccount", account);
    }
  }

  /// The same amount with the same counterparty was booked like this.
  ///
  /// @param isUnanimous it was never booked in another way
  /// @param isSure by the account number, and not by a name that others may bear
  record BookedBefore(
      String counterparty, int times, LocalDate last, boolean isUnanimous, boolean isSure)
      implements Reason {
    /// Once may have been a mistake.
    @Override
    public boolean isCertain() {
      return times > 1 && isUnanimous && isSure;
    }

    @Override
    public int score() {
      if (isCertain()) return 99;
      if (!isSure) return 60;
      return isUnanimous ? 90 : 70;
    }

    @Override
    public String words(Texts texts) {
      var key = isUnanimous ? "bank.reason.bookedBefore" : "bank.reason.oftenBooked";
      return texts.get(key, counterparty, times, last);
    }
  }

  /// Other amounts with the same counterparty were booked like this.
  record SameCounterparty(String counterparty, int times, LocalDate last) implements Reason {
    @Override
    public boolean isCertain() {
      return false;
    }

    @Override
    public int score() {
      return 65;
    }

    @Override
    public String words(Texts texts) {
      return texts.get("bank.reason.sameCounterparty", counterparty, times, last);
    }
  }

  /// The words resemble those of an earlier line.
  record SimilarText(String text, LocalDate date) implements Reason {
    @Override
    public boolean isCertain() {
      return false;
    }

    @Override
    public int score() {
      return 50;
    }

    @Override
    public String words(Texts texts) {
      return texts.get("bank.reason.similarText", text, date);
    }
  }

  /// Just what an earlier line pays, so that both cannot be right without a second look.
  record Again(Reason first) implements Reason {
    @Override
    public boolean isCertain() {
      return false;
    }

    @Override
    public int score() {
      return 60;
    }

    @Override
    public String words(Texts texts) {
      return texts.get("bank.reason.again", first.words(texts));
    }
  }
}
