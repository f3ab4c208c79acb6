package coop.meent.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks for floats and doubles in the compiled code itself, since a local variable or a cast shows
/// in no signature.
final class FloatingPoint {

  /// Screens and pages measure in doubles, and the wiring builds them; `pooling` computes chances
  /// and knows no money, `outlook` tells them, `golden` measures how far figures are apart; the
  /// solver that four classes of `composer` ask speaks in doubles of points, and what it answers is
  /// added up anew in whole ones; so does the matching that `bond.Pairs` asks who goes with whom.
  private static final Pattern MEASURING =
      Pattern.compile(
          "coop\\.meent\\.(.*\\.)?(ui|document|app|pooling|outlook|golden)\\..*"
              + "|coop\\.meent\\.composer\\.(JointSearch|Choosing|Reconciling|Pricing)(\\$.*)?"
              + "|coop\\.meent\\.bond\\.Pairs");

  /// The JDK answers some properties as a float; comparing those computes nothing.
  private static final Set<Opcode> COMPARING = Set.of(Opcode.FCMPL, Opcode.FCMPG);

  private FloatingPoint() {}

  /// `Class.method` of every method that handles one, outside the rooms that only measure.
  static List<String> inRoomsWithMoney() {
    List<String> found = new ArrayList<>();
    for (var type : MainClasses.ALL) {
      if (MEASURING.matcher(type.getName()).matches()) continue;
      for (var method : methodsOf(type)) {
        if (handles(method)) found.add(type.getName() + "." + method.methodName().stringValue());
      }
    }
    return found;
  }

  private static List<MethodModel> methodsOf(JavaClass type) {
    var file = type.getName().replace('.', '/') + ".class";
    try (var in = FloatingPoint.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) throw new AssertionError(file + " is not on the class path");
      return ClassFile.of().parse(in.readAllBytes()).methods();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean handles(MethodModel method) {
    return method
        .code()
        .map(code ->
            code.elementStream()
                .anyMatch(element -> element instanceof Instruction one && handles(one)))
        .orElse(false);
  }

  private static boolean handles(Instruction instruction) {
    return switch (instruction) {
      case ConstantInstruction constant -> constant.typeKind() == TypeKind.DOUBLE;
      case ConvertInstruction convert ->
          isFloating(convert.fromType()) || isFloating(convert.toType());
      case LoadInstruction load -> load.typeKind() == TypeKind.DOUBLE;
      case StoreInstruction store -> store.typeKind() == TypeKind.DOUBLE;
      case OperatorInstruction operator ->
          operator.typeKind() == TypeKind.DOUBLE
              || (operator.typeKind() == TypeKind.FLOAT && !COMPARING.contains(operator.opcode()));
      case ReturnInstruction back -> back.typeKind() == TypeKind.DOUBLE;
      case ArrayLoadInstruction load -> load.typeKind() == TypeKind.DOUBLE;
      default -> false;
    };
  }

  private static boolean isFloating(TypeKind kind) {
    return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
  }
}
