package coop.meent.development;

import coop.meent.base.Money;
import java.time.LocalDate;

/// What a member invoiced on a day, without VAT; below zero what was taken back of it.
public record Earned(LocalDate on, Money net) {}
