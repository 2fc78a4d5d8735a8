package dev.shortlist.language.skill.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files of our own in the layouts of the official ones.
final class Lists {

    static final String ESCO_HEADING =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,"
                    + "status,modifiedDate,scopeNote,definition,inScheme,description\r\n";
    static final String COLLECTION_HEADING =
            "conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,"
                    + "description,broaderConceptUri,broaderConceptPT\n";
    static final String TECHNOLOGY_HEADING =
            "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\n";

    static final String SKILLS_HEADING = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n";

    private Lists() {}

    /// A row of the whole list; `altLabels` as it stands between the commas.
    static String esco(int number, String label, String altLabels) {
        return "KnowledgeSkillCompetence," + uri(number) + ",knowledge,cross-sector," + label + "," + altLabels
                + ",,released,2024-01-01T00:00:00Z,,,http://data.europa.eu/esco/concept-scheme/skills,\"What, it\n"
                + "\"\"is\"\"\"\r\n";
    }

    static String collected(int number, String label, String altLabels, String groupUri, String group) {
        return "KnowledgeSkillCompetence," + uri(number) + "," + label + ",released,knowledge,cross-sector," + altLabels
                + ",About it.,http://data.europa.eu/esco/" + groupUri + "," + group + "\n";
    }

    static String technology(String example, String title) {
        return "15-1252.00\t" + example + "\t43232408\t" + title + "\tY\tN\n";
    }

    static String rated(String name, String scale) {
        return "11-1011.00\t2.A.1.b\t" + name + "\t" + scale + "\t4.12\n";
    }

    static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder).resolve(name), text);
    }

    private static String uri(int number) {
        return "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-" + (100_000_000_000L + number);
    }
}
