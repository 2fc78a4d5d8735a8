package dev.shortlist.ingest.parsing.domain;

import static dev.shortlist.ingest.parsing.CvTexts.ada;
import static dev.shortlist.ingest.parsing.CvTexts.adaWorked;
import static dev.shortlist.ingest.parsing.CvTexts.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.Education;
import dev.shortlist.contracts.cv.Experience;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicCvTest {

    @Nested
    class The_name {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "الاسم: سامر نديم الحلاق",
                    "الإسم             : سامر نديم الحلاق",
                    "الاسم / سامر نديم الحلاق",
                    "الاسم الثلاثي : سامر نديم الحلاق",
                    "الاسم واللقب: سامر نديم الحلاق",
                    "اسم المتقدم: سامر نديم الحلاق",
                    "السيد: سامر نديم الحلاق",
                    "السيرة الذاتية لـ: سامر نديم الحلاق",
                    "المهندس / سامر نديم الحلاق",
                    "الأستاذ سامر نديم الحلاق",
                    "م. سامر نديم الحلاق",
                    "العقيد الركن المتقاعد سامر نديم الحلاق",
                    "سامر نديم الحلاق / Samer Nadim Hallak",
                    "سامر نديم الحلاق\nSamer Nadim Hallak"
                })
        void is_read_without_label_title_and_second_script(String top) {
            assertThat(named(top)).isEqualTo("سامر نديم الحلاق");
        }

        @Test
        void is_the_latin_one_where_that_stands_first() {
            assertThat(named("Samer Nadim Hallak\nسامر نديم الحلاق")).isEqualTo("Samer Nadim Hallak");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"السيره الذاتيه", "نموذج سيرة ذاتية", "السـيـرة الـذاتـيـة", "Curriculum Vitae – سيرة ذاتية"
                })
        void is_not_what_the_paper_is_called(String title) {
            assertThat(named(title + "\nسامر نديم الحلاق")).isEqualTo("سامر نديم الحلاق");
        }

        private @Nullable String named(String top) {
            return parsed(
                            top
                                    + "\nsamer.hallak@example.com\n\nالخبرات\nمحاسب - شركة النخيل - 2018 - 2020\n\nالمهارات\nExcel\n")
                    .cv()
                    .personalInfo()
                    .name();
        }
    }

    @Nested
    class A_position {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "محاسب بشركة النخيل للأثاث من 3/2020 حتى 5/2022",
                    "محاسب في شركة النخيل للأثاث من مارس 2020 إلى مايو 2022",
                    "من مارس 2020 إلى مايو 2022: محاسب بشركة النخيل للأثاث",
                    "محاسب لدى شركة النخيل للأثاث لمدة سنتين من مارس 2020 إلى مايو 2022",
                    "محاسب / شركة النخيل للأثاث / مارس 2020 – مايو 2022",
                    "عملت كمحاسب في شركة النخيل للأثاث من مارس 2020 إلى مايو 2022.",
                    "◄ محاسب\nشركة النخيل للأثاث\nمارس 2020 – مايو 2022"
                })
        void is_read_however_title_company_and_period_are_joined(String lines) {
            assertThat(worked(lines))
                    .extracting(Experience::title, Experience::company, Experience::start, Experience::end)
                    .containsExactly(tuple("محاسب", "شركة النخيل للأثاث", "2020-03", "2022-05"));
        }

        @Test
        void goes_on_to_this_very_day() {
            assertThat(worked("محاسب بمصنع النخيل من أوت 2020 إلى يومنا هذا"))
                    .extracting(Experience::company, Experience::start, Experience::end)
                    .containsExactly(tuple("مصنع النخيل", "2020-08", null));
        }

        @Test
        void may_be_named_in_a_long_line() {
            assertThat(
                            worked(
                                    "مصممة جرافيك أولى لدى وكالة ألوان الطيف للدعاية والإعلان، رام الله\nمارس 2020 – مايو 2022"))
                    .extracting(Experience::title, Experience::company)
                    .containsExactly(tuple("مصممة جرافيك أولى", "وكالة ألوان الطيف للدعاية والإعلان"));
        }

        @Test
        void begins_with_a_label_whatever_stands_above() {
            var worked = worked("""
                    الشركة: فندق الشاطئ
                    الوظيفة: مدير استقبال
                    الفترة: 2018 - 2020
                    المهام: الإشراف على موظفي الاستقبال والتعامل مع شكاوى النزلاء وحجوزاتهم
                    الشركة: منتجع الكثبان
                    الوظيفة: موظف استقبال
                    الفترة: 2012 - 2018
                    """);

            assertThat(worked).extracting(Experience::company).containsExactly("فندق الشاطئ", "منتجع الكثبان");
        }

        @Test
        void of_a_freelancer_is_at_no_company_that_stands_above() {
            assertThat(worked("مصممة - شركة النخيل - 2019 - 2021\nمصممة مستقلة - 2017 – 2019"))
                    .extracting(Experience::company)
                    .containsExactly("شركة النخيل", null);
        }

        @Test
        void of_a_translator_names_two_languages() {
            assertThat(worked("مترجمة عربي – إنجليزي    2017 – 2019\nدار النخيل للنشر"))
                    .extracting(Experience::title, Experience::company)
                    .containsExactly(tuple("مترجمة عربي – إنجليزي", "دار النخيل للنشر"));
        }

        private List<Experience> worked(String lines) {
            return adaWorked(lines + "\n").cv().experience();
        }
    }

    @Nested
    class A_study {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "بكالوريوس الهندسة المدنية، جامعة النخيل، 2016",
                    "بكالوريوس في الهندسة المدنية - جامعة النخيل - 2016",
                    "بكلاريوس الهندسة المدنية - جامعة النخيل - 2016م",
                    "حاصل على درجة البكالوريوس في الهندسة المدنية من جامعة النخيل عام 2016.",
                    "◄ بكالوريوس الهندسة المدنية\nجامعة النخيل 2016"
                })
        void has_its_field_apart_from_its_degree(String lines) {
            var study = studied(lines).getFirst();

            assertThat(study.degree()).endsWith("وس");
            assertThat(study.field()).isEqualTo("الهندسة المدنية");
            assertThat(study.school()).isEqualTo("جامعة النخيل");
            assertThat(study.end()).isEqualTo("2016");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ثانوية النخيل", "مدرسة النخيل الثانوية بنات", "إعدادية النخيل للبنين"})
        void of_a_high_school_is_no_degree_twice(String school) {
            assertThat(studied("الثانوية العامة – " + school + " – 2009"))
                    .extracting(Education::degree, Education::field, Education::school)
                    .containsExactly(tuple("الثانوية العامة", null, school));
        }

        @Test
        void keeps_the_branch_with_the_field() {
            assertThat(studied("بكالوريوس تجارة - شعبة محاسبة - جامعة النخيل - 2018 - تقدير عام جيد"))
                    .extracting(Education::field, Education::school, Education::grade)
                    .containsExactly(tuple("تجارة – شعبة محاسبة", "جامعة النخيل", "جيد"));
        }

        @Test
        void whose_degree_no_list_knows_is_called_as_it_is_written() {
            assertThat(studied("2013 – 2015\nالسنة التمهيدية\nمعهد النخيل للدراسات"))
                    .extracting(Education::degree, Education::school, Education::end)
                    .containsExactly(tuple("السنة التمهيدية", "معهد النخيل للدراسات", "2015"));
        }

        @Test
        void ends_when_it_is_expected_to() {
            assertThat(studied("بكالوريوس الهندسة المدنية – جامعة النخيل\n2022 – متوقع التخرج 2026"))
                    .extracting(Education::start, Education::end)
                    .containsExactly(tuple("2022", "2026"));
        }

        @Test
        void may_stand_under_certificates() {
            var cv =
                    ada("الخبرات\nمحاسب - شركة النخيل - 2018 - 2020\n\nالشهادات\n1- ماجستير اقتصاد، جامعة النخيل، 2012\n2- ليسانس اقتصاد، جامعة النخيل، 2010\n")
                            .cv();

            assertThat(cv.education()).extracting(Education::field).containsExactly("اقتصاد", "اقتصاد");
            assertThat(cv.certifications()).isEmpty();
        }

        private List<Education> studied(String lines) {
            return ada("الخبرات\nمحاسب - شركة النخيل - 2018 - 2020\n\nالمؤهلات\n" + lines + "\n")
                    .cv()
                    .education();
        }
    }

    @Nested
    class A_list {

        @Test
        void of_skills_names_each_as_it_is_written() {
            assertThat(skills("◄ قراءة المخططات الكهربائية\n◄ إجادة Word\n◄ Excel متقدم\n"))
                    .contains("قراءة المخططات الكهربائية", "Word", "Excel")
                    .doesNotContain("قراءة المخططات");
        }

        @Test
        void of_skills_may_hold_the_words_of_headings() {
            assertThat(skills("الإرشاد الأسري\nالتواصل\nدراسة الحالة\n"))
                    .contains("الإرشاد الأسري", "التواصل", "دراسة الحالة");
            assertThat(skills("تقييم المخاطر، التدريب، القيادة\n")).contains("التدريب");
        }

        @Test
        void of_certificates_names_no_issuer() {
            assertThat(ada("الشهادات\nPMP – معهد إدارة المشاريع\nدورة الإسعاف – شركة النخيل – 2019\n")
                            .cv()
                            .certifications())
                    .containsExactly("PMP", "دورة الإسعاف");
        }

        private List<String> skills(String lines) {
            return ada("المهارات\n" + lines).cv().skills().stream()
                    .map(CvSkill::name)
                    .toList();
        }
    }
}
