using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Ics;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>What holds for any calendar and any text.</summary>
public class IcsPropertyTests
{
    [Fact]
    public void WhatWeWriteWeReadBackEqual() =>
        PropertyCheck.ForAll(
            IcsCases.Calendar,
            calendar =>
            {
                var reading = IcsReader.Read(IcsWriter.ToBytes(calendar));
                reading.Problems.Should().BeEmpty();
                reading.Calendar.Should().Be(calendar);
            },
            500
        );

    [Fact]
    public void AnyTextFoldsAt75OctetsAndEachLineIsUtf8OfItsOwn() =>
        PropertyCheck.ForAll(
            IcsCases.Text,
            text =>
            {
                var octets = IcsWriter.ToBytes(new([Samples.Event(summary: text) with { Description = text }]));
                var rest = octets.AsSpan();
                while (!rest.IsEmpty)
                {
                    var end = rest.IndexOf("\r\n"u8);
                    end.Should().BeInRange(1, 75);
                    System.Text.Unicode.Utf8.IsValid(rest[..end]).Should().BeTrue();
                    rest[..end].IndexOfAny((byte)'\r', (byte)'\n').Should().Be(-1);
                    rest = rest[(end + 2)..];
                }
            },
            1000
        );

    [Fact]
    public void NothingThatAPersonTypesLeavesItsProperty() =>
        PropertyCheck.ForAll(
            IcsCases.Text,
            text =>
            {
                var hostile = text + "\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil\u2028X-EVIL:1\rEND:VCALENDAR";
                IcsCalendar calendar = new([
                    Samples.Event("a" + LearningCycles.Calendar.Ics.Text.CleanText.Of(hostile, "uid"), hostile) with
                    {
                        Description = hostile,
                        Location = hostile,
                        Categories = [hostile],
                        Extra = [IcsProperty.OfText("COMMENT", hostile)],
                    },
                ])
                {
                    Name = hostile,
                    Description = hostile,
                    ProductId = "p" + hostile,
                };
                var lines = Samples.Unfolded(IcsWriter.ToText(calendar));
                lines.Count(line => line is "BEGIN:VEVENT").Should().Be(1);
                lines.Count(line => line is "END:VCALENDAR").Should().Be(1);
                lines.Should().NotContain(line => line.StartsWith("X-EVIL", StringComparison.Ordinal));
                IcsReader.Read(IcsWriter.ToText(calendar)).Calendar.Should().Be(calendar);
            }
        );

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void TheOctetsAreTheSameInEveryCulture(string name)
    {
        var culture = CultureInfo.CurrentCulture;
        PropertyCheck.ForAll(
            IcsCases.Calendar,
            calendar =>
            {
                var expected = IcsWriter.ToBytes(calendar);
                try
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                    IcsWriter.ToBytes(calendar).Should().Equal(expected);
                    IcsReader.Read(expected).Calendar.Should().Be(calendar);
                }
                finally
                {
                    CultureInfo.CurrentCulture = culture;
                }
            },
            100
        );
    }

    [Fact]
    public void AnyOctetsAreReadWithoutException() =>
        PropertyCheck.ForAll(
            Gen.Choose(0, 255).Select(i => (byte)i).ArrayOf(),
            octets => IcsReader.Read(octets).Problems.Should().Contain(p => p.Code == IcsProblemCode.NotICalendar),
            1000
        );

    [Fact]
    public void AnyMutationOfAFileIsReadWithoutExceptionAndWhatIsReadCanBeWritten()
    {
        var files = Directory
            .GetFiles(Path.Combine(SourceFolder.OfCaller(), "Corpus"), "*.ics")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)
            .ToArray();
        var cases =
            from file in Gen.Elements(files)
            from changes in Gen.Choose(0, int.MaxValue).Three().NonEmptyListOf()
            select Mutated(file, changes);
        PropertyCheck.ForAll(cases, ReadsAndWrites, 3000);
    }

    [Fact]
    public void AnyMutationOfWhatWeWroteIsReadWithoutException() =>
        PropertyCheck.ForAll(
            from calendar in IcsCases.Calendar
            from changes in Gen.Choose(0, int.MaxValue).Three().NonEmptyListOf()
            select Mutated(IcsWriter.ToBytes(calendar), changes),
            ReadsAndWrites,
            500
        );

    [Fact]
    public void AnyLinesInsideAnEventAreReadWithoutException()
    {
        var value =
            from name in Gen.Elements(
                "DTSTART",
                "DTEND",
                "DURATION",
                "SEQUENCE",
                "STATUS",
                "RRULE",
                "CATEGORIES",
                "UID",
                "DTSTAMP",
                "BEGIN",
                "END",
                "CLASS"
            )
            from parameter in Gen.Elements(
                "",
                ";TZID=America/Denver",
                ";VALUE=DATE",
                ";TZID=\"x",
                ";TZID=Nowhere",
                ";X=",
                ";;=",
                ";TZID=UTC"
            )
            from text in Gen.OneOf(
                Gen.Elements(
                    "99981231",
                    "99981231T235959",
                    "00010101",
                    "00010101T000000Z",
                    "20270314T023000",
                    "20261101T013000",
                    "P999999999D",
                    "-PT1H",
                    "PT1H",
                    "P1W",
                    "-1",
                    "2147483648",
                    "VCALENDAR",
                    "VEVENT",
                    "VTIMEZONE",
                    "VALARM"
                ),
                IcsCases.Text
            )
            select name + parameter + ":" + text;
        PropertyCheck.ForAll(
            value.ListOf().Select(lines => Encoding.UTF8.GetBytes(Samples.EventFile([.. lines]))),
            ReadsAndWrites,
            3000
        );
    }

    private static void ReadsAndWrites(byte[] octets)
    {
        var reading = IcsReader.Read(octets);
        reading.Problems.All(p => p.Line >= 1 && p.Text.Length > 20).Should().BeTrue();
        if (
            reading.Calendar.Events.Any(item => item.Start is IcsTime.Floating)
            || reading.Calendar.Todos.Any(item => item.Start is IcsTime.Floating || item.Due is IcsTime.Floating)
            || reading.Calendar.Method == IcsMethod.Cancel
        )
            return;
        IcsReader.Read(IcsWriter.ToBytes(reading.Calendar)).Calendar.Should().Be(reading.Calendar);
    }

    private static byte[] Mutated(byte[] file, IEnumerable<(int, int, int)> changes)
    {
        var octets = file.ToList();
        foreach (var (kind, place, value) in changes)
        {
            var at = octets.Count == 0 ? 0 : place % octets.Count;
            switch (kind % 5)
            {
                case 0 when octets.Count > 0:
                    octets[at] = (byte)value;
                    break;
                case 1:
                    octets.Insert(at, "\r\n \t:;,\"\\\0Z0"u8[value % 12]);
                    break;
                case 2:
                    octets.RemoveRange(at, Math.Min(value % 40, octets.Count - at));
                    break;
                case 3:
                    octets.InsertRange(at, octets.GetRange(at, Math.Min(value % 80, octets.Count - at)));
                    break;
                default:
                    if (value % 10 == 0)
                        octets.RemoveRange(at, octets.Count - at);
                    break;
            }
        }
        return [.. octets];
    }
}
