using System.Text;
using LearningCycles.Calendar.Ics;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>Structure and octets: E1 to E5 of the exporter's requirements.</summary>
public class E01ToE05StructureTests
{
    private static readonly string LongText = string.Concat(Enumerable.Repeat("👩🏽‍🏫 réflexion 学習 ", 40));

    [Fact]
    public void E01_EveryLineEndsInCrlfAndNoneIsBlankOrIndented()
    {
        var text = Samples.Text(Samples.Event() with { Description = "one\r\n\r\n two\r three\n" });
        text.Should().EndWith("END:VCALENDAR\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
        var lines = Samples.Lines(text)[..^1];
        lines.Should().NotContain("");
        Samples.Unfolded(text)[..^1].Should().OnlyContain(line => char.IsAsciiLetterUpper(line[0]));
    }

    [Fact]
    public void E02_LinesFoldAt75OctetsNeverInsideACodePoint()
    {
        for (var shift = 0; shift < 80; shift++)
        {
            var title = new string('a', shift) + LongText;
            var text = Samples.Text(Samples.Event(summary: title));
            foreach (var line in Samples.Lines(text))
            {
                Encoding.UTF8.GetByteCount(line).Should().BeLessThanOrEqualTo(75);
                line.Should().NotContain("\uFFFD");
            }
            Samples.Unfolded(text).Should().Contain("SUMMARY:" + title);
        }
    }

    [Fact]
    public void E02_ALineOfExactly75OctetsIsNotFolded()
    {
        var text = Samples.Text(Samples.Event(summary: new string('x', 75 - "SUMMARY:".Length)));
        Samples
            .Lines(text)
            .Should()
            .ContainSingle(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal))
            .Which.Should()
            .HaveLength(75);
        text.Should().NotContain("\r\n ");
    }

    [Fact]
    public void E02_AFoldedLineIsFilledAndGoesOnAfterOneSpace()
    {
        var text = Samples.Text(Samples.Event(summary: new string('x', 200)));
        var lines = Samples
            .Lines(text)
            .SkipWhile(line => !line.StartsWith("SUMMARY", StringComparison.Ordinal))
            .Take(3)
            .ToArray();
        lines.Should().Equal("SUMMARY:" + new string('x', 67), " " + new string('x', 74), " " + new string('x', 59));
    }

    [Fact]
    public void E02_AnEscapeIsNotFoldedInTwo() =>
        Samples
            .Lines(Samples.Text(Samples.Event(summary: new string('x', 66) + ",y")))
            .Should()
            .ContainInOrder("SUMMARY:" + new string('x', 66), " \\,y");

    [Fact]
    public void E03_TheFileIsUtf8WithoutBom()
    {
        var octets = IcsWriter.ToBytes(new([Samples.Event(summary: "é")]));
        octets[..6].Should().Equal("BEGIN:"u8.ToArray());
        Encoding
            .UTF8.GetString(octets)
            .Should()
            .Contain("SUMMARY:é\r\n")
            .And.Be(Samples.Text(Samples.Event(summary: "é")));
    }

    [Fact]
    public void E03_TextEscapesBackslashSemicolonCommaAndLineBreakAndNothingElse() =>
        Samples
            .Lines(Samples.Text(Samples.Event(summary: "a\\b;c,d\ne:f\"g")))
            .Should()
            .Contain("SUMMARY:a\\\\b\\;c\\,d\\ne:f\"g");

    [Fact]
    public void E03_UrlsAreNotEscaped() =>
        Samples
            .Lines(Samples.Text(Samples.Event() with { Url = "https://example.org/a;b,c?d=\\e" }))
            .Should()
            .Contain("URL:https://example.org/a;b,c?d=\\e");

    [Fact]
    public void E03_ControlCharactersAreTakenOutAndEveryLineBreakIsOneKind() =>
        Samples
            .Event(summary: "a\0b\u0007c\u001bd\u007fe\u0085f\u2028g\r\nh\ri\tj\u0090k")
            .Summary.Should()
            .Be("abcde\nf\ng\nh\ni\tjk");

    [Fact]
    public void E03_HalfOfASurrogatePairBecomesTheReplacementCharacter() =>
        Samples.Event(summary: "a\ud83cb\udf89c\ud83c\udf89").Summary.Should().Be("a\uFFFDb\uFFFDc\ud83c\udf89");

    [Fact]
    public void E03_ParametersAreQuotedAndEncoded()
    {
        IcsProperty property = new("X-A", [new("X-P", ["a;b", "c\"d^e\nf", "plain"])], "1");
        Samples
            .Lines(Samples.Text(Samples.Event() with { Extra = [property] }))
            .Should()
            .Contain("X-A;X-P=\"a;b\",c^'d^^e^nf,plain:1");
    }

    [Fact]
    public void E04_VersionProductIdAndScaleStandOnceAndNothingIsEmpty()
    {
        var lines = Samples.Unfolded(
            IcsWriter.ToText(new([Samples.Event(summary: "")]) { Method = IcsMethod.Publish })
        );
        lines.Should().ContainSingle(line => line == "VERSION:2.0");
        lines.Should().ContainSingle(line => line == "PRODID:" + IcsCalendar.DefaultProductId);
        lines.Should().ContainSingle(line => line == "CALSCALE:GREGORIAN");
        lines.Should().NotContain(line => line.EndsWith(':'));
        lines.Should().NotContain(line => line.StartsWith("SUMMARY", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("VERSION")]
    [InlineData("CALSCALE")]
    [InlineData("prodid")]
    [InlineData("X-WR-CALNAME")]
    public void E04_WhatTheCalendarWritesItselfCannotBeAddedAgain(string name) =>
        FluentActions
            .Invoking(() => new IcsCalendar([]) { Extra = [new(name, "1")] })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                $"{name.ToUpperInvariant()} is held by a property of its own and would be written twice.\nMaybe*"
            );

    [Fact]
    public void E05_ACalendarWithoutEventsIsItsHeader() =>
        Samples
            .Text()
            .Should()
            .Be(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//LearningCycles//LearningCycles.Calendar//EN\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n"
            );

    [Fact]
    public void TheOrderOfPropertiesIsFixed()
    {
        var item = Samples.Event() with
        {
            Extra = [new("X-LAST", "1")],
            LastModified = Samples.Stamp,
            Created = Samples.Stamp,
            Url = "https://example.org",
            Classification = IcsClassification.Private,
            Categories = ["a"],
            Location = "Room 4",
            Description = "d",
            Components = [new("VALARM", [new("ACTION", "AUDIO")], [])],
        };
        Samples
            .Unfolded(Samples.Text(item))
            .SkipWhile(line => line is not "BEGIN:VEVENT")
            .Select(line => line.Split(':', ';')[0])
            .Should()
            .Equal(
                "BEGIN",
                "UID",
                "DTSTAMP",
                "SEQUENCE",
                "DTSTART",
                "DTEND",
                "SUMMARY",
                "DESCRIPTION",
                "LOCATION",
                "CATEGORIES",
                "STATUS",
                "TRANSP",
                "X-MICROSOFT-CDO-BUSYSTATUS",
                "CLASS",
                "URL",
                "CREATED",
                "LAST-MODIFIED",
                "X-LAST",
                "BEGIN",
                "ACTION",
                "END",
                "END",
                "END",
                ""
            );
    }

    [Fact]
    public void EveryWayToWriteGivesTheSameOctets()
    {
        IcsCalendar calendar = new([
            .. Enumerable.Range(0, 500).Select(i => Samples.Event(InvariantText.Of($"{i}@cole.example"), LongText)),
        ]);
        using var stream = new MemoryStream();
        IcsWriter.Write(calendar, stream);
        stream.ToArray().Should().Equal(IcsWriter.ToBytes(calendar));
        IcsWriter.ToText(calendar).Should().Be(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
