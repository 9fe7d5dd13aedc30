using System.Text;

namespace Geo.GraphQL.Language.Printing;

/// <summary>Text with an indentation that every new line takes.</summary>
internal sealed class PrintBuilder
{
    private readonly StringBuilder _text = new();
    private int _indentation;

    public PrintBuilder Add(string text)
    {
        _text.Append(text);
        return this;
    }

    public PrintBuilder NewLine()
    {
        _text.Append('\n').Append(' ', _indentation);
        return this;
    }

    /// <summary>Text of several lines, each at the present indentation.</summary>
    public PrintBuilder AddLines(string text)
    {
        _text.Append(_indentation == 0 ? text : text.Replace("\n", "\n" + new string(' ', _indentation), StringComparison.Ordinal));
        return this;
    }

    public PrintBuilder Indent()
    {
        _indentation += 2;
        return this;
    }

    public PrintBuilder Dedent()
    {
        _indentation -= 2;
        return this;
    }

    public override string ToString() => _text.ToString();
}
