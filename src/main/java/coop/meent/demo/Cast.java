package coop.meent.demo;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.ledger.Dimensions;
import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Who plays in the story, by number from 1; it grows as members and work come.
final class Cast {

  final List<Person> people = new ArrayList<>();
  final List<Customer> customers = new ArrayList<>();
  final List<Job> jobs = new ArrayList<>();

  /// A member as the story needs one.
  ///
  /// @param smallBusiness whether the member uses the small business scheme and charges no VAT
  record Person(MemberId id, int number, String name, String iban, boolean smallBusiness) {

    Dimensions about() {
      return Dimensions.NONE.withMember(id);
    }

    /// Of the invoices to the cooperative.
    Tariff tariff() {
      return smallBusiness ? Tariff.P0 : Tariff.P21;
    }
  }

  /// @param daysToPay about how long this client takes
  record Customer(ClientId id, String name, String iban, Tariff tariff, int daysToPay) {

    Dimensions about() {
      return Dimensions.NONE.withClient(id);
    }
  }

  /// @param rateCents an even number, so that half an hour is whole cents
  /// @param hours of the whole team in an ordinary month
  /// @param invoiceDay of the month
  record Job(
      Assignment assignment,
      Customer customer,
      List<Person> team,
      long rateCents,
      int hours,
      int invoiceDay) {

    Dimensions about() {
      return customer.about().withAssignment(assignment.id());
    }

    boolean runsOn(LocalDate day) {
      return !day.isBefore(assignment.from())
          && assignment.to().filter(last -> day.isAfter(last.plusMonths(1))).isEmpty();
    }
  }

  /// The member with this number; numbers go round when there are fewer members.
  Person person(int number) {
    return people.get((number - 1) % people.size());
  }

  /// Who gives notice at the end: never the founder, and none of the first six, whom the other
  /// stories are about, where there are more.
  Person leaving() {
    int last = people.size() - 4;
    return people.get(people.size() > 6 ? Math.max(6, last) : Math.max(1, last));
  }

  Job job(int number) {
    return jobs.get((number - 1) % jobs.size());
  }
}
