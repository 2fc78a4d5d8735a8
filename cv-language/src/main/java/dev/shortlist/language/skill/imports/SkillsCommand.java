package dev.shortlist.language.skill.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Writes catalogue files of foreign lists into a folder that `SHORTLIST_SKILLS_DIR` may then name.
public final class SkillsCommand {

    private static final int NOTHING_READ = 1;
    private static final int WRONG_USE = 2;

    private SkillsCommand() {}

    public static void main(String[] arguments) throws IOException {
        int code = run(arguments, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    /// Answers the exit code: 0, 1 if no file could be read, or 2 if the arguments make no sense.
    static int run(String[] arguments, PrintStream messages) throws IOException {
        return switch (Arguments.of(arguments)) {
            case Arguments.Wrong(var why) -> {
                messages.println("skills: " + why);
                messages.println(Arguments.USAGE);
                yield WRONG_USE;
            }
            case Arguments.Asked(var esco, var onet, var out) -> imported(esco, onet, out, messages);
        };
    }

    private static int imported(@Nullable Path esco, @Nullable Path onet, Path out, PrintStream messages)
            throws IOException {
        var skills = new SkillImport();
        if (esco != null) {
            skills.esco(esco);
        }
        if (onet != null) {
            skills.onet(onet);
        }
        skills.report().forEach(messages::println);
        if (!skills.hasReadAny()) {
            messages.println("skills: none of the files is a list of skills; nothing is written");
            return NOTHING_READ;
        }
        skills.write(out);
        return 0;
    }
}
