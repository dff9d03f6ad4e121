using LearningCycles.Goals;

namespace LearningCycles.Tests.Goals;

public class GoalTemplateTests
{
    [Fact]
    public void ThereIsOneForEachKind()
    {
        GoalTemplates.All.Select(template => template.Kind).Should().BeEquivalentTo(Enum.GetValues<GoalKind>());
        GoalTemplates.All.Select(template => template.Id).Should().OnlyHaveUniqueItems();
        GoalTemplates.StudentAchievement.ToString().Should().Be("achievement/1: Student achievement and improvement");
    }

    [Fact]
    public void EachHasMandatoryFieldsAndOthers()
    {
        foreach (var template in GoalTemplates.All)
        {
            template.Fields.Should().Contain(field => field.IsMandatory).And.Contain(field => !field.IsMandatory);
            template.Fields.Should().OnlyContain(field => field.Purpose.EndsWith('.'));
            foreach (var field in template.Fields)
                template.Find(field.Name).Should().Be(field);
            template.Find("other").Should().BeNull();
        }
    }

    [Fact]
    public void AFieldGivenTwiceIsMisuse()
    {
        var field = new GoalField("a", "A", "For a.");
        FluentActions
            .Invoking(() => new GoalTemplate(new("t"), "T", GoalKind.ProfessionalGrowth, [field, field]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("a is given twice in fields.*");
        FluentActions
            .Invoking(() => new GoalContent(GivenGoal.Anas) { Fields = [new("a", "1"), new("a", "2")] })
            .Should()
            .Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("", "A", "For a.")]
    [InlineData("a", " ", "For a.")]
    [InlineData("a", "A", "")]
    public void AFieldWithoutWordsIsMisuse(string name, string label, string purpose) =>
        FluentActions.Invoking(() => new GoalField(name, label, purpose)).Should().Throw<ArgumentException>();
}
