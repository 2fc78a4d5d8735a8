package dev.shortlist.language.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillFindingTest {

    private final SkillCatalogue catalogue = SkillCatalogue.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Java, Spring Boot, PostgreSQL            | java spring-boot postgresql
        C, C++, C# and .NET                      | c cpp csharp dotnet
        Built with ASP.NET Core and Node.js      | aspnet nodejs
        node js / nodejs / NodeJS                | nodejs nodejs nodejs
        k8s, Docker & CI/CD                      | kubernetes docker ci-cd
        postgres psql                            | postgresql postgresql
        Python3, HTML5, CSS3, ES6                | python html css javascript
        SpringBoot and PowerBI                   | spring-boot power-bi
        Microservices in Go with Kafka           | microservices go kafka
        Languages: R, Python, SQL                | r-language python sql
        Statistical analysis in R and SPSS       | statistics r-language spss
        Advanced Excel and VBA                   | excel vba
        MS Word, MS Excel, PowerPoint            | word excel powerpoint
        REST APIs and GraphQL                    | rest-api graphql
        java, excel, word, go                    | java excel word go
        Patient care; infection control          | patient-care infection-control
        AutoCAD/Revit                            | autocad revit
        Apache Spark, Hive, Hadoop               | spark hive hadoop
        unit tests with JUnit                    | unit-testing junit
        Objective-C, Swift, SwiftUI              | objective-c swift swiftui
        """)
    void skills_in_english(String text, String expected) {
        assertThat(ids(text)).containsExactly(expected.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        جافا، بايثون، دوكر                      | java python docker
        خبرة في إدارة المشاريع وإعداد الميزانيات  | project-management budgeting
        إدارة مشاريع وإدارة الوقت                | project-management time-management
        العمل الجماعي والقيادة وحل المشكلات       | teamwork leadership problem-solving
        إجادة برامج الأوفيس والإكسل              | ms-office excel
        محاسبة التكاليف والتسويات البنكية         | cost-accounting bank-reconciliation
        بالتسويق الرقمي وتحسين محركات البحث      | digital-marketing seo
        العناية المركزة ومكافحة العدوى           | critical-care infection-control
        مُهَنْدِس في الذكاء الاصطناعي وتعلّم الآلة | artificial-intelligence machine-learning
        استخدام Java و Spring Boot              | java spring-boot
        خبرة بـSQL وPython                      | sql python
        التخليص الجمركي وإدارة المخزون           | customs-clearance inventory-management
        حصر الكميات باستخدام أوتوكاد             | quantity-surveying autocad
        اعداد التقارير الماليه                   | financial-reporting
        للموارد البشرية                          | human-resources
        """)
    void skills_in_arabic(String text, String expected) {
        assertThat(ids(text)).containsExactly(expected.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I excel at solving hard questions",
                "Excel at everything you do",
                "He excels in class",
                "We go to market early",
                "Go above and beyond",
                "Reported to C-level executives",
                "R&D department",
                "Vitamin C supply",
                "access to confidential rooms",
                "in other words",
                "word of mouth",
                "a swift response to visitors",
                "rust removal on boats",
                "Spring 2019",
                "express interest in the role",
                "the rest of the day",
                "full rest after lunch",
                "John C. Smith",
                "react to visitors",
                "a sketch of the house",
                "positive outlook",
                "spark interest",
                "we are a team of three",
                "java.fan@example.com",
                "https://www.python.example/java",
                "EXCEL AT THE WORLD OF TOMORROW",
                "make it support users",
                "the safe and reliable operation of the plant",
                "a construction of thought",
                "للتواصل: ada@example.com",
                "متابعة تنفيذ العقود",
                "دخل من باب الطوارئ",
            })
    void words_that_only_look_like_skills(String text) {
        assertThat(ids(text).stream().filter(id -> !id.equals("go-to-market")).toList())
                .as(text)
                .isEmpty();
    }

    @Test
    void the_longest_name_wins() {
        assertThat(ids("React Native and Spring Boot on Google Cloud Platform"))
                .containsExactly("react-native", "spring-boot", "gcp");
    }

    @Test
    void a_mention_quotes_the_text_as_written() {
        String text = "خبرةٌ في إدارةِ المشاريع، و Node.JS";
        List<Mention> mentions = catalogue.find(text);

        assertThat(mentions).extracting(Mention::quote).containsExactly("إدارةِ المشاريع", "Node.JS");
        assertThat(mentions)
                .allSatisfy(m -> assertThat(text.substring(m.start(), m.end())).isEqualTo(m.quote()));
    }

    @Test
    void a_skill_broken_over_two_lines_counts_less() {
        Mention whole = catalogue.find("machine learning").getFirst();
        Mention broken = catalogue.find("machine\nlearning").getFirst();

        assertThat(broken.skillId()).isEqualTo(whole.skillId());
        assertThat(broken.confidence()).isLessThan(whole.confidence());
    }

    @Test
    void any_text_is_searched_without_failing_and_mentions_do_not_overlap() {
        var random = new Random(11);
        String[] pieces = {
            "Java",
            "C",
            "+",
            "#",
            ".NET",
            "و",
            "ال",
            "إدارة",
            "المشاريع",
            "\n",
            " ",
            ",",
            "•",
            "Go",
            "\u202B",
            "R&D",
            "😀",
            "٣",
            "Excel",
            "'s"
        };
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            int last = 0;
            for (Mention mention : catalogue.find(text.toString())) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(last);
                assertThat(mention.end()).isBetween(mention.start() + 1, text.length());
                assertThat(mention.confidence()).isBetween(0.1, 1.0);
                last = mention.end();
            }
        }
    }

    @Test
    void an_empty_text_has_no_skills() {
        assertThat(catalogue.find("")).isEmpty();
        assertThat(catalogue.find(" \n ")).isEmpty();
    }

    private List<String> ids(String text) {
        return catalogue.find(text).stream().map(Mention::skillId).toList();
    }
}
