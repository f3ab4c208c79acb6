package coop.meent.cli;

import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one line what is wrong with the words of a command, and where its help is. The library
/// would say it in English, with the names of our classes, and print all its help.
final class WrongUse {

  private final Terminal terminal;
  private final Texts texts;

  WrongUse(Terminal terminal) {
    this.terminal = terminal;
    texts = terminal.texts();
  }

  int tell(ParameterException e) {
    return tell(words(e), e.getCommandLine());
  }

  int tell(WrongUseException e, CommandLine command) {
    return tell(texts.get(e.key(), e.arguments()), command);
  }

  private int tell(String what, CommandLine command) {
    terminal.err().println(what);
    var name = command.getCommandSpec().qualifiedName(" ");
    terminal.err().println(texts.get("cli.wrong.next", name));
    terminal.err().flush();
    return Terminal.WRONG_USE;
  }

  private String words(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched ->
          texts.get("cli.wrong.unknown", String.join(" ", unmatched.getUnmatched()));
      case CommandLine.MissingParameterException missing ->
          texts.get("cli.wrong.missing", names(missing));
      case MutuallyExclusiveArgsException _ -> texts.get("cli.wrong.together");
      default -> value(e);
    };
  }

  private static String names(CommandLine.MissingParameterException e) {
    return e.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String value(ParameterException e) {
    var argument = e.getArgSpec();
    if (argument == null || e.getValue() == null) return String.valueOf(e.getMessage());
    return texts.get("cli.wrong.value", e.getValue(), name(argument), wanted(argument));
  }

  private String wanted(ArgSpec argument) {
    var type = argument.auxiliaryTypes()[0];
    if (type == LocalDate.class) return texts.get("cli.wrong.date");
    if (type == int.class || type == long.class || type == Integer.class)
      return texts.get("cli.wrong.number");
    if (!type.isEnum()) return texts.get("cli.wrong.other");
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
