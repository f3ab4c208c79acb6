package coop.meent.bank;

import coop.meent.base.Texts;
import java.time.LocalDate;

/// Why an account is proposed, to be shown in words.
public sealed interface Reason {

  /// Sure enough to be booked without looking at each line.
  boolean isCertain();

  String words(Texts texts);

  /// A rule that people wrote.
  record ByRule(String rule) implements Reason {
    @Override
    public boolean isCertain() {
      return true;
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
      EXACT,

      /// Named, but less than what is open.
      PART,

      /// Named, and more than what is open.
      OVER,

      /// The client and the amount, without a number.
      AMOUNT,

      /// All that is open of the client, without a number.
      ALL,

      /// What was paid too much goes back.
      BACK
    }

    /// Only what says itself what it pays.
    @Override
    public boolean isCertain() {
      return way == Way.EXACT;
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
      MARK,

      /// That mark, with money that came back.
      BACK,

      /// The name of the file, with the sum of the batch.
      WHOLE,

      /// The sum of the batch alone.
      SUM,

      /// The account and the amount, without the mark.
      ACCOUNT
    }

    @Override
    public boolean isCertain() {
      return trace == Trace.MARK || trace == Trace.BACK || trace == Trace.WHOLE;
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
  record OfCollection(String batch, String debtor, int collections, OfBatch.Trace trace)
      implements Reason {
    @Override
    public boolean isCertain() {
      return trace != OfBatch.Trace.SUM && trace != OfBatch.Trace.ACCOUNT;
    }

    @Override
    public String words(Texts texts) {
      return texts.get("bank.reason.collection." + trace, batch, debtor, collections);
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
      EXACT,

      /// Named, but less than what is open.
      PART,

      /// Named, and more than what is open.
      OVER,

      /// The account number and the amount, without a number.
      IBAN,

      /// The name and the amount, without a number.
      NAME,

      /// All that is open of the payee, without a number.
      ALL,

      /// In another currency, and paid at the rate of another day.
      RATE,

      /// What was paid too much comes back, or what a credit note gives.
      BACK
    }

    /// Only what says itself what it pays.
    @Override
    public boolean isCertain() {
      return how == How.EXACT;
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
    public String words(Texts texts) {
      return texts.get("bank.reason.ownAccount", account);
    }
  }

  /// The same amount with the same counterparty was booked like this.
  ///
  /// @param isUnanimous it was never booked in another way
  record BookedBefore(String counterparty, int times, LocalDate last, boolean isUnanimous)
      implements Reason {
    /// Once may have been a mistake.
    @Override
    public boolean isCertain() {
      return times > 1 && isUnanimous;
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
    public String words(Texts texts) {
      return texts.get("bank.reason.similarText", text, date);
    }
  }
}
