package coop.meent.job;

import java.time.LocalDate;

/// Something that who works alone pays for by the piece: time worked for clients, or an invoice.
///
/// @param minutes of time; zero for an invoice
/// @param what it is called
public record Use(LocalDate on, int minutes, String what) {}
