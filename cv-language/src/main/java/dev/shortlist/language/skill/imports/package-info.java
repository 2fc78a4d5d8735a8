/// Makes catalogue files of the official lists of skills of ESCO and O*NET.
@NullMarked
package dev.shortlist.language.skill.imports;

import org.jspecify.annotations.NullMarked;
