using System.Text;
using LearningCycles.Json;
using LearningCycles.Meetings;

namespace LearningCycles.Tests.Json;

/// <summary>Text that cannot be read: what is said, and where.</summary>
public class RefusedTextTests
{
    private const string Step =
        """{"schemaVersion":1,"id":"s1","text":"Try it","history":[{"move":"Agree","to":"Open","on":"2026-09-14","told":{}}]}""";

    [Fact]
    public void TheStepOfTheseTestsCanBeRead() =>
        LearningCyclesJson.NextStep.Read(Step).Value.Stage.Should().Be(NextStepStage.Open);

    [Fact]
    public void UnknownMembersAreReadOver() =>
        LearningCyclesJson
            .NextStep.Read(
                Step.Replace(
                    "\"id\"",
                    "\"later\":{\"a\":[1,{\"a\":2,\"a\":3}]},\"later\":\"\\ud800\",\"\\udc00\":0,\"id\""
                )
            )
            .Value.Should()
            .Be(LearningCyclesJson.NextStep.Read(Step).Value);

    [Fact]
    public void WhatIsMissingBesideHalfOfASurrogatePairIsTold() =>
        LearningCyclesJson
            .GoalTemplate.Read(
                """{"schemaVersion":1,"kind":"StudentAchievement","fields":[{"purpose":"\ud800"},{"purpose":"p"}]}"""
            )
            .Problems.Select(problem => problem.Path)
            .Should()
            .Equal("$.fields[0].name", "$.fields[0].label", "$.fields[1].name", "$.fields[1].label");

    [Theory]
    [InlineData(
        "\"2026-09-14\"",
        "\"2026-02-30\"",
        JsonProblemKind.BadValue,
        "$.history[0].on: \"2026-02-30\" is not a day such as 2026-09-01."
    )]
    [InlineData(
        "\"2026-09-14\"",
        "\"14/09/2026\"",
        JsonProblemKind.BadValue,
        "$.history[0].on: \"14/09/2026\" is not a day such as 2026-09-01."
    )]
    [InlineData(
        "\"2026-09-14\"",
        "20260914",
        JsonProblemKind.WrongType,
        "$.history[0].on: 20260914 stands where a text is expected."
    )]
    [InlineData(
        "\"on\":\"2026-09-14\",",
        "",
        JsonProblemKind.Missing,
        "$.history[0].on: the member is missing.\nMaybe the text is of something else, or was changed by hand?"
    )]
    [InlineData(
        "\"on\"",
        "\"On\"",
        JsonProblemKind.Missing,
        "$.history[0].on: the member is missing.\nMaybe \"On\" is meant? Names are told apart by case."
    )]
    [InlineData(
        "\"Open\"",
        "\"open\"",
        JsonProblemKind.UnknownWord,
        "$.history[0].to: \"open\" is no word that is known here; known are: Open, Carried, Done, Dropped."
    )]
    [InlineData("\"Open\"", "0", JsonProblemKind.WrongType, "$.history[0].to: 0 stands where a word is expected.")]
    [InlineData(
        "\"to\":\"Open\"",
        "\"to\":\"Open\",\"to\":\"Done\"",
        JsonProblemKind.Repeated,
        "$.history[0].to: the member is there twice.\nMaybe one of the two is to go?"
    )]
    [InlineData("[{", "[null,{", JsonProblemKind.WrongType, "$.history[0]: null stands where an item is expected.")]
    [InlineData(
        ",\"told\":{}",
        "",
        JsonProblemKind.Missing,
        "$.history[0].told: the member is missing.\nMaybe the text is of something else, or was changed by hand?"
    )]
    [InlineData(
        "\"id\":\"s1\",",
        "",
        JsonProblemKind.Missing,
        "$.id: the member is missing.\nMaybe the text is of something else, or was changed by hand?"
    )]
    [InlineData(
        "\"text\":\"Try it\",",
        "\"text\":null,",
        JsonProblemKind.Missing,
        "$.text: the member is missing.\nMaybe the text is of something else, or was changed by hand?"
    )]
    [InlineData(
        "\"s1\"",
        "\"s\\t1\"",
        JsonProblemKind.BadValue,
        "$.id: The id 's\\u00091' holds a control character.\nMaybe a tab or a line break was read along with it?"
    )]
    [InlineData(
        "\"s1\"",
        "\"s\\ud83d\"",
        JsonProblemKind.BadValue,
        "$.id: The id 's\\uD83D' holds half of a surrogate pair.\nMaybe it was cut in the middle of a character?"
    )]
    [InlineData(
        "\"Agree\"",
        "\"Drop\"",
        JsonProblemKind.BrokenInvariant,
        "$.history[0]: Next step s1 has a history in which \"2026-09-14 Drop: new to Open\" cannot follow nothing.\nMaybe an entry was lost or reordered?"
    )]
    [InlineData(
        "{\"move\":\"Agree\",\"to\":\"Open\",\"on\":\"2026-09-14\",\"told\":{}}",
        "",
        JsonProblemKind.BrokenInvariant,
        "$.history: Next step s1 has no history.\nMaybe it was stored without its first entry?"
    )]
    [InlineData(
        "\"schemaVersion\":1",
        "\"schemaVersion\":2,\"stage\":1",
        JsonProblemKind.NewerSchema,
        "$.schemaVersion: the schema version is 2, and this version of the library reads up to 1.\nMaybe it was written by a newer version? Update the library."
    )]
    [InlineData(
        "\"schemaVersion\":1",
        "\"schemaVersion\":0",
        JsonProblemKind.UnknownSchema,
        "$.schemaVersion: the schema version is 0, which was never written; known are 1 to 1.\nMaybe the number was lost on the way?"
    )]
    [InlineData(
        "\"schemaVersion\":1,",
        "",
        JsonProblemKind.Missing,
        "$.schemaVersion: the member is missing.\nMaybe the text is of something else, or was changed by hand?"
    )]
    [InlineData(
        "\"schemaVersion\":1",
        "\"schemaVersion\":1e99",
        JsonProblemKind.BadValue,
        "$.schemaVersion: 1e99 is not a whole number."
    )]
    public void OneThingIsWrong(string part, string instead, JsonProblemKind kind, string problem)
    {
        Step.Should().Contain(part);
        var found = LearningCyclesJson.NextStep.Read(Step.Replace(part, instead)).Problems;
        found.Should().ContainSingle();
        found[0].ToString().Should().Be(problem);
        found[0].Kind.Should().Be(kind);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\n  \"schemaVersion\": 1,\n  nonsense", 3, 3)]
    [InlineData("{} {}", 1, 4)]
    [InlineData("\uFEFF{", 1, 2)]
    public void ADamagedTextIsRefusedWithLineAndByte(string text, int line, int position)
    {
        var problem = LearningCyclesJson.NextStep.Read(text).Problems.Single();
        problem.Kind.Should().Be(JsonProblemKind.Damaged);
        (problem.Line, problem.BytePosition).Should().Be((line, position));
        problem.Message.Should().Contain($"at line {line}, byte {position}.\nMaybe the text was cut off");
    }

    [Fact]
    public void HalfASurrogatePairThatIsNotEscapedIsRefusedWithItsPlace()
    {
        var problem = LearningCyclesJson.NextStep.Read("{\"a\":\n\"\uD83D\"}").Problems.Single();
        (problem.Kind, problem.Line, problem.BytePosition).Should().Be((JsonProblemKind.Damaged, 2, 2));
    }

    [Fact]
    public void BytesThatAreNoUtf8AreRefusedWithTheirPlace()
    {
        byte[] bytes = [.. "{\n\"a\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        var problem = LearningCyclesJson.NextStep.Read(bytes).Problems.Single();
        (problem.Kind, problem.Line, problem.BytePosition).Should().Be((JsonProblemKind.Damaged, 2, 6));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"step\"")]
    public void AnotherThingThanAnObjectIsRefused(string text) =>
        LearningCyclesJson
            .NextStep.Read(text)
            .Problems.Single()
            .Should()
            .Match<JsonProblem>(problem => problem.Kind == JsonProblemKind.WrongType && problem.Path == "$");

    [Fact]
    public void NestingAndLengthAreBounded()
    {
        var deep = Step.Replace("{}", string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100));
        LearningCyclesJson.NextStep.Read(deep).Problems.Single().Kind.Should().Be(JsonProblemKind.Damaged);
        LearningCyclesJson
            .NextStep.Read(Step + new string(' ', LearningCyclesJson.MaximumLength))
            .Problems.Single()
            .Kind.Should()
            .Be(JsonProblemKind.TooLong);
        var many = Step.Replace("\"history\":[", "\"history\":[" + string.Concat(Enumerable.Repeat("0,", 5000)));
        LearningCyclesJson.NextStep.Read(many).Problems.Should().HaveCount(100);
    }

    [Fact]
    public void EverythingThatIsWrongIsSaidAtOnce() =>
        LearningCyclesJson
            .NextStep.Read("""{"schemaVersion":1,"id":"","due":"soon","history":[{"move":"Run","on":"2026-09-14"}]}""")
            .Problems.Select(problem => problem.Path)
            .Should()
            .Equal("$.id", "$.due", "$.history[0].move", "$.history[0].to");

    [Theory]
    [InlineData("\"lee\",\"teachers\"", "\"ana\",\"teachers\"", "$.coach")]
    [InlineData("\"givenOn\":\"2026-09-24\"", "\"givenOn\":\"2026-09-01\"", "$.learning.observations[0].feedback")]
    [InlineData("\"teacher\":\"bo\",\"observer\"", "\"teacher\":\"cy\",\"observer\"", "$.learning.observations[1]")]
    [InlineData("\"self\",\"perspective\"", "\"peers\",\"perspective\"", "$.intention.indicators")]
    [InlineData("\"plannedEnd\":\"2026-10-16\",", "", "$.plannedEnd")]
    [InlineData("\"id\":\"self\",", "", "$.intention.indicators[0].id")]
    [InlineData("\"unit\":\"percent of students\",", "", "$.intention.indicators[2].measure.unit")]
    [InlineData("\"baseline\":41", "\"baseline\":4.1e1", "$.intention.indicators[2].measure.baseline")]
    [InlineData("\"from\":\"Paused\"", "\"from\":\"Learning\"", "$.history[6]")]
    [InlineData("\"plan\":{", "\"plann\":{", "$.plan")]
    public void AGuardInsideOfACycleIsToldWithItsPlace(string part, string instead, string path)
    {
        var text = LearningCyclesJson.Cycle.Write(GivenJson.FullCycle());
        text.Should().Contain(part);
        var at = text.IndexOf(part, StringComparison.Ordinal);
        var reading = LearningCyclesJson.Cycle.Read(text[..at] + instead + text[(at + part.Length)..]);
        reading.IsLoaded.Should().BeFalse();
        reading.Problems.Select(problem => problem.Path).Should().Contain(path);
    }

    [Fact]
    public void TheExceptionNamesEveryPlace()
    {
        var reading = LearningCyclesJson.NextStep.Read(
            Step.Replace("\"Open\"", "\"Gone\"").Replace("2026-09-14", "soon")
        );
        reading.TryGetValue(out var step).Should().BeFalse();
        step.Should().BeNull();
        var act = () => reading.Value;
        act.Should()
            .Throw<JsonRefusedException>()
            .WithMessage(
                "The NextStep is refused:\n$.history[0].to: \"Gone\" is no word that is known here; known are: Open, Carried, Done, Dropped.\n$.history[0].on: \"soon\" is not a day such as 2026-09-01."
            )
            .Which.Problems.Should()
            .Equal(reading.Problems);
    }

    [Fact]
    public void NoTextAtAllIsMisuse()
    {
        var act = () => LearningCyclesJson.NextStep.Read((string)null!);
        act.Should().Throw<ArgumentNullException>();
        LearningCyclesJson.NextStep.Read(ReadOnlySpan<byte>.Empty).IsLoaded.Should().BeFalse();
        Encoding.UTF8.GetByteCount(Step).Should().Be(Step.Length);
    }
}
