package dev.shortlist.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Fictional people's CVs as files.
public final class CvMother {

    private CvMother() {}

    /// A plain English CV; the same name and address give the same person.
    public static byte[] cvOf(String name, String email) {
        return """
                %s
                Software Engineer
                %s | +44 20 7946 0958 | London, United Kingdom

                Summary
                Engineer who builds event-driven systems in Java.

                Experience
                Senior Software Engineer, Northwind Systems
                Mar 2020 - Present
                - Built payment services in Java and Kafka that handle 2 million events a day
                - Cut hosting cost by 40%% with PostgreSQL tuning

                Software Engineer, Blue Harbor Ltd
                Jan 2016 - Feb 2020
                - Developed REST services with Spring Boot and Docker

                Education
                BSc Computer Science, University of Leeds, 2012 - 2015

                Skills
                Java, Kafka, PostgreSQL, Docker, Spring Boot

                Languages
                English (native), Arabic (fluent)
                """.formatted(name, email).getBytes(UTF_8);
    }

    /// Lina Haddad, whom nothing but her address proves.
    public static byte[] lina(String email) {
        return """
                Lina Haddad
                Data Analyst
                %s | Amman, Jordan

                Summary
                Analyst who turns figures of hospitals into decisions.

                Experience
                Senior Data Analyst, Blue Harbor Ltd
                Mar 2020 - Present
                - Built reports for 12 hospitals in SQL and Power BI
                - Reduced waiting times by 18%%

                Data Analyst, Northwind Systems
                Jan 2016 - Feb 2020
                - Automated monthly statistics with Python

                Education
                BSc Statistics, University of Leeds, 2012 - 2015

                Skills
                SQL, Python, Power BI
                """.formatted(email).getBytes(UTF_8);
    }

    /// The same life, told in Arabic.
    public static byte[] linaInArabic(String email) {
        return """
                لينا حداد
                محللة بيانات
                %s | عمّان، الأردن

                الخبرات العملية
                محللة بيانات أولى، شركة الميناء الأزرق
                مارس 2020 - حتى الآن
                - بناء تقارير لاثني عشر مستشفى

                محللة بيانات، شركة ريح الشمال
                يناير 2016 - فبراير 2020
                - أتمتة الإحصاءات الشهرية

                التعليم
                بكالوريوس الإحصاء، جامعة ليدز، 2012 - 2015

                المهارات
                SQL, Python, Power BI
                """.formatted(email).getBytes(UTF_8);
    }

    public static byte[] ada() {
        return cvOf("Ada Marlow", "ada.marlow@example.org");
    }

    public static byte[] anInvoice() {
        return """
                INVOICE No. 2024-118
                Bill to: Blue Harbor Ltd, 12 Dock Street
                Item            Qty   Price    Amount
                Copper pipe      12    4.50     54.00
                Labour            3   60.00    180.00
                Subtotal                       234.00
                VAT 20%                         46.80
                Total due                      280.80
                Payment within 30 days to account 00112233.
                """.getBytes(UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
