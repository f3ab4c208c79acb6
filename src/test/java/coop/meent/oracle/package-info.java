/// Tests in which a program that nobody here wrote judges what Meent writes.
@NullMarked
package coop.meent.oracle;

import org.jspecify.annotations.NullMarked;
