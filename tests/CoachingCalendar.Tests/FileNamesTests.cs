using LearningCycles.People;
using LearningCycles.Samples.CoachingYear.Output;

namespace LearningCycles.Samples.CoachingYear.Tests;

public class FileNamesTests
{
    [Theory]
    [InlineData("u-1", "Ana Ortiz", "u-1-ana-ortiz")]
    [InlineData("u-1", "Thảo Phạm", "u-1-thao-pham")]
    [InlineData("u-1", "Saoirse O’Brien-Ní Bhriain", "u-1-saoirse-obrien-ni-bhriain")]
    [InlineData("u-1", "Søren Straße", "u-1-soren-strasse")]
    [InlineData("u-1", "İpek Ilgaz", "u-1-ipek-ilgaz")]
    [InlineData("u-1", "山田 花子", "u-1")]
    [InlineData("u-1", "../../etc/passwd", "u-1-etc-passwd")]
    public void AreMadeOfIdAndName(string id, string name, string expected) =>
        FileNames.Of(new Person(new(id), name)).Should().Be(expected);

    [Fact]
    public void OfIdsThatLookAlikeDiffer()
    {
        string[] ids = ["A/1", "a-1", "a 1", "A-1", "ä-1", "日", "月"];
        var names = ids.Select(id => FileNames.Of(new Person(new(id), "Ana Ortiz"))).ToList();
        names.Should().OnlyHaveUniqueItems();
        names
            .Should()
            .OnlyContain(name => name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));
    }

    [Fact]
    public void AreNeverLong() =>
        FileNames.Of(new Person(new(new string('x', 300)), new string('y', 300))).Length.Should().BeLessThan(100);
}
