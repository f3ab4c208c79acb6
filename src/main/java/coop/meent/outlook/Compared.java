package coop.meent.outlook;

/// One of the scenarios that are compared, under the name that it was given.
public record Compared(String name, Outlook outlook) {}
